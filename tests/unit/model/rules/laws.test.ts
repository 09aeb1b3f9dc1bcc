import { test } from 'vitest';
import { prove, type RuleCase } from './case.ts';

const law = { kind: 'law', id: 'bench' } as const;
const organ = '望澜市人大常委会';

const official = { organ, channels: ['邮寄'], opens: '2025-03-10', closes: '2025-04-10' };
const window = (own: object, station?: object) => ({
  consultations: [
    { text: 'bench/draft', official: { ...official, ...own }, ...(station && { station }) },
  ],
});

const cases: RuleCase[] = [
  {
    claim: 'stages run forwards',
    ...law,
    breaks: {
      stages: [
        { stage: '起草', date: '2025-03-05' },
        { stage: '审议', date: '2025-03-04' },
      ],
    },
    at: 'stages.1.date',
    says: '早于前一步',
    keeps: {
      stages: [
        { stage: '起草', date: '2025-03-05' },
        { stage: '审议', date: '2025-03-05' },
      ],
    },
  },
  {
    claim: 'nothing follows an end without law',
    ...law,
    breaks: { stages: [{ stage: '撤回', date: '2025-03-05' }, { stage: '审议' }] },
    at: 'stages.1.stage',
    says: '已经结束',
    keeps: { stages: [{ stage: '搁置审议', date: '2025-03-05' }, { stage: '审议' }] },
  },
  {
    claim: 'a promulgation has a date',
    ...law,
    breaks: { stages: [{ stage: '公布' }] },
    at: 'stages.0.date',
    says: '要有日期',
    keeps: { stages: [{ stage: '表决' }] },
  },
  {
    claim: 'only readings are counted',
    ...law,
    breaks: { stages: [{ stage: '表决', ordinal: 2 }] },
    at: 'stages.0.ordinal',
    says: '只用于“审议”',
    keeps: { stages: [{ stage: '审议', ordinal: 2 }] },
  },
  {
    claim: 'readings: counted up',
    kind: 'law',
    id: 'bench',
    breaks: {
      stages: [
        { stage: '审议', ordinal: 1 },
        { stage: '审议', ordinal: 1 },
      ],
      consultations: [],
    },
    at: 'stages.1.ordinal',
    says: '前面已经有第 1 次审议',
    keeps: {
      stages: [
        { stage: '审议', ordinal: 1 },
        { stage: '审议', ordinal: 2 },
      ],
      consultations: [],
    },
  },
  {
    claim: 'several readings: each says which',
    ...law,
    breaks: { stages: [{ stage: '审议' }, { stage: '审议', ordinal: 2 }] },
    at: 'stages.0.ordinal',
    says: '一共审议了 2 次',
    keeps: { stages: [{ stage: '审议' }] },
  },
  {
    claim: 'a second promulgation follows new work on the law',
    ...law,
    breaks: {
      stages: [
        { stage: '公布', date: '2025-09-01' },
        { stage: '施行', date: '2026-01-01' },
        { stage: '公布', date: '2026-02-01' },
      ],
    },
    at: 'stages.2.stage',
    says: '前面已经“公布”',
    keeps: {
      stages: [
        { stage: '公布', date: '2025-09-01' },
        { stage: '审议' },
        { stage: '公布', date: '2026-02-01' },
      ],
    },
  },
  {
    claim: 'validity follows promulgation',
    ...law,
    breaks: { validity: '有效', stages: [{ stage: '审议' }] },
    at: 'validity',
    says: '还没有“公布”',
    keeps: { validity: '有效' },
  },
  {
    claim: 'a summary has three sentences',
    ...law,
    breaks: { summary: ['一', '二'] },
    at: 'summary',
    says: '正好三句话',
    keeps: { summary: ['一', '二', '三'] },
  },
  {
    claim: 'a window closes after it opens',
    ...law,
    breaks: window({ closes: '2025-03-09' }),
    at: 'consultations.0.official.closes',
    says: '早于开始',
    keeps: window({ closes: '2025-03-10' }),
  },
  {
    claim: 'a bare last day lasts until midnight',
    ...law,
    breaks: window({ opens: '2025-03-10 09:00', closes: '2025-03-10 08:00' }),
    at: 'consultations.0.official.closes',
    says: '早于开始',
    keeps: window({ opens: '2025-03-10 09:00', closes: '2025-03-10' }),
  },
  {
    claim: 'the station stops no later than the organ',
    ...law,
    breaks: window({}, { organ, closes: '2025-04-11' }),
    at: 'consultations.0.station.closes',
    says: '晚于官方截止',
    keeps: window({}, { organ, closes: '2025-04-10' }),
  },
  {
    claim: 'the station stops after the opening',
    ...law,
    breaks: window({}, { organ, closes: '2025-03-09' }),
    at: 'consultations.0.station.closes',
    says: '早于征求意见开始',
    keeps: window({}, { organ, closes: '2025-03-10' }),
  },
  {
    claim: 'the station reports after the opening',
    ...law,
    breaks: window({}, { organ, closes: '2025-04-01', reportedAt: '2025-03-09' }),
    at: 'consultations.0.station.reportedAt',
    says: '早于征求意见开始',
    keeps: window({}, { organ, closes: '2025-04-01', reportedAt: '2025-04-02' }),
  },
];

test.each(cases)('$claim', (one) => prove(one));
