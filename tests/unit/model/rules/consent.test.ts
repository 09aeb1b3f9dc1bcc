import { test } from 'vitest';
import { prove, type RuleCase } from './case.ts';

const of = (id: string) => ({ kind: 'suggestion', id }) as const;
const consent = (by: string) => ({ by, date: '2025-03-20', scope: '本站网页' });
const person = (ageGroup: string, by: string) => ({ person: { ageGroup, consent: consent(by) } });

const cases: RuleCase[] = [
  {
    claim: 'a name of an adult: the adult’s consent',
    ...of('sign'),
    breaks: person('成年人', '监护人'),
    at: 'person.consent.by',
    says: '要由本人同意',
    keeps: person('成年人', '本人'),
  },
  {
    claim: 'a name of a youth: both consents',
    ...of('sign'),
    breaks: person('14至18周岁', '本人'),
    at: 'person.consent.by',
    says: '要由本人和监护人同意',
    keeps: person('14至18周岁', '本人和监护人'),
  },
  {
    claim: 'a name of a child: the guardian’s consent',
    ...of('sign'),
    breaks: person('未满14周岁', '本人'),
    at: 'person.consent.by',
    says: '要由监护人同意',
    keeps: person('未满14周岁', '监护人'),
  },
  {
    claim: 'a consent: taken back after it was given',
    ...of('sign'),
    breaks: {
      person: { ageGroup: '成年人', consent: { ...consent('本人'), withdrawnOn: '2025-03-19' } },
    },
    at: 'person.consent.withdrawnOn',
    says: '早于同意',
    keeps: {
      person: { ageGroup: '成年人', consent: { ...consent('本人'), withdrawnOn: '2025-03-20' } },
    },
  },
];

test.each(cases)('$claim', (one) => prove(one));
