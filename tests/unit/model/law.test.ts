import { type Changes, testRules } from './objections.ts';
import { samples } from './samples.ts';

const [consultation] = samples.law['consultations'] as [
  { text: string; official: Changes; station: Changes },
];
const clocks = (official: Changes, station: Changes = {}): Changes => ({
  consultations: [
    {
      ...consultation,
      official: { ...consultation.official, ...official },
      station: { ...consultation.station, ...station },
    },
  ],
});

testRules([
  [
    'a window closes after it opens',
    'law',
    clocks({ closes: '2025-03-09' }, { closes: '2025-03-09' }),
    'consultations.0.official.closes',
    clocks({ closes: '2025-04-03 18:00' }),
  ],
  [
    'the point’s deadline is not after the organ’s',
    'law',
    clocks({}, { closes: '2025-04-11' }),
    'consultations.0.station.closes',
    clocks({}, { closes: '2025-04-10 23:59' }),
  ],
  [
    'the point’s deadline is not before the window',
    'law',
    clocks({}, { closes: '2025-03-09' }),
    'consultations.0.station.closes',
    clocks({}, { closes: '2025-03-10' }),
  ],
  [
    'the point reports after the window opens',
    'law',
    clocks({}, { reportedAt: '2025-03-09' }),
    'consultations.0.station.reportedAt',
    clocks({}, { reportedAt: '2025-03-10' }),
  ],
  [
    '公布 needs a date',
    'law',
    { stages: [{ stage: '公布' }] },
    'stages.0.date',
    { stages: [{ stage: '起草' }] },
  ],
  [
    'only 审议 has an ordinal',
    'law',
    { stages: [{ stage: '起草', ordinal: 1 }] },
    'stages.0.ordinal',
    { stages: [{ stage: '审议', ordinal: 2 }] },
  ],
  [
    'stages run forwards',
    'law',
    {
      stages: [
        { stage: '起草', date: '2025-02-01' },
        { stage: '审议', date: '2025-01-01' },
      ],
    },
    'stages.1.date',
    {
      stages: [
        { stage: '起草', date: '2025-02-01' },
        { stage: '审议', date: '2025-02-01' },
      ],
    },
  ],
  [
    'nothing follows an end without law',
    'law',
    {
      stages: [
        { stage: '撤回', date: '2025-02-01' },
        { stage: '审议', date: '2025-03-01' },
      ],
    },
    'stages.1.stage',
    {
      stages: [
        { stage: '搁置审议', date: '2025-02-01' },
        { stage: '审议', date: '2025-03-01' },
      ],
    },
  ],
  [
    'a law not promulgated has no validity',
    'law',
    { validity: '有效', stages: [{ stage: '起草' }] },
    'validity',
    { validity: '已修改' },
  ],
  [
    'a summary is three sentences',
    'law',
    { summary: ['一', '二'] },
    'summary',
    { summary: ['一', '二', '三'] },
  ],
]);
