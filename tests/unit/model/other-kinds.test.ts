import { testRules } from './objections.ts';

testRules([
  [
    'ages run upwards',
    'course',
    { ages: { from: 15, to: 12 } },
    'ages.to',
    { ages: { from: 12, to: 12 } },
  ],
  ['a lesson is fifteen to forty minutes', 'lesson', { minutes: 14 }, 'minutes', { minutes: 40 }],
  [
    'a digest names its source',
    'story',
    { source: undefined },
    'source',
    { source: undefined, kind: '本地报道', example: true },
  ],
  ['a digest is not invented', 'story', { example: true }, 'example', { example: false }],
  [
    'a station is not its own parent',
    'station',
    { parent: 'pier' },
    'parent',
    { parent: undefined },
  ],
  [
    'an event ends after it starts',
    'event',
    { ends: '2026-05-16 09:00' },
    'ends',
    { ends: '2026-05-16' },
  ],
  [
    'a snapshot says as of when',
    'snapshot',
    { asOf: undefined },
    'asOf',
    { asOf: undefined, asOfUnknown: '截至日期原文未载' },
  ],
  [
    'a snapshot is not both dated and undated',
    'snapshot',
    { asOfUnknown: '截至日期原文未载' },
    'asOfUnknown',
    {},
  ],
]);
