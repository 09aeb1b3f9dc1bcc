import { test } from 'vitest';
import { prove, type RuleCase } from './case.ts';

const promulgated = { kind: 'text', id: 'bench/promulgated' } as const;
const draft = { kind: 'text', id: 'bench/draft' } as const;
const organ = '望澜市人大常委会';

const source = { organ, publication: '公报', date: '2025-09-10' };

const cases: RuleCase[] = [
  {
    claim: 'a draft has a public source',
    ...draft,
    breaks: { source: { pending: true } },
    at: 'source.pending',
    says: '没有公开来源就不能发布',
    keeps: { source },
  },
  {
    claim: 'a promulgated text may wait for its source',
    ...promulgated,
    breaks: { source: {} },
    at: 'source.organ',
    says: '缺公布机关',
    keeps: { source: { pending: true }, date: undefined, effective: undefined },
  },
  {
    claim: 'a source has a day',
    ...promulgated,
    breaks: { source: { ...source, date: undefined } },
    at: 'source.date',
    says: '缺公布日期',
    keeps: { source },
  },
  {
    claim: 'a source has a place',
    ...promulgated,
    breaks: { source: { ...source, publication: undefined } },
    at: 'source.url',
    says: '缺公开出处',
    keeps: { source: { ...source, publication: undefined, url: 'https://wanglan.example/1' } },
  },
  {
    claim: 'a sourced text has a date',
    ...draft,
    breaks: { date: undefined },
    at: 'date',
    says: '缺日期',
    keeps: { date: '2025-03-06' },
  },
  {
    claim: 'words are published after they were made',
    ...promulgated,
    breaks: { date: '2025-09-11' },
    at: 'source.date',
    says: '早于这一稿形成',
    keeps: { date: '2025-09-10' },
  },
  {
    claim: 'only a promulgated text comes into force',
    ...draft,
    breaks: { effective: '2026-01-01' },
    at: 'effective',
    says: '只有公布稿',
    keeps: { effective: undefined },
  },
  {
    claim: 'a text comes into force after it was passed',
    ...promulgated,
    breaks: { effective: '2025-08-31' },
    at: 'effective',
    says: '早于通过日期',
    keeps: { effective: '2025-09-01' },
  },
  {
    claim: 'an event ends after it starts',
    kind: 'event',
    id: 'bench-talk',
    breaks: { ends: '2025-03-20 09:00' },
    at: 'ends',
    says: '早于开始',
    keeps: { ends: '2025-03-20' },
  },
  {
    claim: 'a digest names its source',
    kind: 'story',
    id: 'other-place',
    breaks: { source: undefined },
    at: 'source',
    says: '写明来源',
    keeps: { source: undefined, kind: '本地报道', example: true },
  },
  {
    claim: 'a digest is not invented',
    kind: 'story',
    id: 'other-place',
    breaks: { example: true },
    at: 'example',
    says: '不能是虚构示例',
    keeps: { example: false },
  },
  {
    claim: 'a station is not above itself',
    kind: 'station',
    id: 'pier',
    breaks: { parent: 'pier' },
    at: 'parent',
    says: '不能是自己',
    keeps: { parent: undefined },
  },
  {
    claim: 'a snapshot has a day or says that none is known',
    kind: 'snapshot',
    id: 'benches-2025',
    breaks: { asOf: undefined },
    at: 'asOf',
    says: '截至日期',
    keeps: { asOf: undefined, asOfUnknown: '截至日期原文未载' },
  },
  {
    claim: 'a snapshot does not say both',
    kind: 'snapshot',
    id: 'benches-2025',
    breaks: { asOfUnknown: '截至日期原文未载' },
    at: 'asOfUnknown',
    says: '请删掉',
    keeps: {},
  },
  {
    claim: 'a course’s ages run upwards',
    kind: 'course',
    id: 'sit',
    breaks: { ages: { from: 15, to: 12 } },
    at: 'ages.to',
    says: '小于',
    keeps: { ages: { from: 12, to: 12 } },
  },
  {
    claim: 'a lesson is of 15 to 40 minutes',
    kind: 'lesson',
    id: 'sit/read',
    breaks: { minutes: 41 },
    at: 'minutes',
    says: '40 分钟',
    keeps: { minutes: 40 },
  },
];

test.each(cases)('$claim', (one) => prove(one));
