import { type Changes, testRules } from './objections.ts';

const consent = { by: '本人', date: '2025-03-20', scope: '姓名用于本站' };
const person = (ageGroup: string, by: string): Changes => ({
  person: { name: '阿青', ageGroup, consent: { ...consent, by } },
});

testRules([
  [
    'a grown person consents',
    'suggestion',
    person('成年人', '监护人'),
    'person.consent.by',
    person('成年人', '本人'),
  ],
  [
    'a youth and a guardian consent',
    'suggestion',
    person('14至18周岁', '本人'),
    'person.consent.by',
    person('14至18周岁', '本人和监护人'),
  ],
  [
    'a child’s guardian consents',
    'suggestion',
    person('未满14周岁', '本人'),
    'person.consent.by',
    person('未满14周岁', '监护人'),
  ],
]);
