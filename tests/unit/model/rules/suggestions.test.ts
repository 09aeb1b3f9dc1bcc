import { test } from 'vitest';
import { states } from '#model/vocabularies.ts';
import { evidence } from './adoption.ts';
import { prove, type RuleCase } from './case.ts';

const of = (id: string) => ({ kind: 'suggestion', id }) as const;
const refusal = (level: string) => ({ reason: '未说明理由', evidence: evidence(level) });
const handling = { organ: '街道办事处', date: '2025-05-01', done: '修好了' };

const cases: RuleCase[] = [
  {
    claim: 'an adoption: words enough to be found',
    ...of('armrest'),
    breaks: {
      adoptions: [
        {
          text: 'bench/promulgated',
          eId: 'art_2',
          quote: '，',
          mode: '增改',
          evidence: evidence(),
        },
      ],
    },
    at: 'adoptions.0.quote',
    says: '太短',
    keeps: {},
  },
  {
    claim: 'an adoption: told once',
    ...of('armrest'),
    breaks: {
      adoptions: [0, 1].map(() => ({
        text: 'bench/promulgated',
        eId: 'art_2',
        quote: '并且设有扶手',
        mode: '增改',
        evidence: evidence(),
      })),
    },
    at: 'adoptions.1',
    says: '完全一样',
    keeps: {},
  },
  {
    claim: 'silence: since when',
    ...of('sign'),
    breaks: { asOf: undefined },
    at: 'asOf',
    says: '截至哪一天',
    keeps: { state: '研究中', asOf: undefined },
  },
  {
    claim: 'silence: only where there is silence',
    ...of('sign'),
    breaks: { state: '已报送' },
    at: 'asOf',
    says: '不用填',
    keeps: {},
  },
  {
    claim: 'not submitted: why',
    ...of('sign'),
    breaks: { state: '未报送', asOf: undefined },
    at: 'notSubmittedReason',
    says: '写明理由',
    keeps: { state: '未报送', asOf: undefined, notSubmittedReason: '同草案无关' },
  },
  {
    claim: 'merged: into which',
    ...of('two-arms'),
    breaks: { mergedInto: undefined },
    at: 'mergedInto',
    says: '并入哪条',
    keeps: { state: '已收集', mergedInto: undefined },
  },
  {
    claim: 'merged: not into itself',
    ...of('two-arms'),
    breaks: { mergedInto: 'two-arms' },
    at: 'mergedInto',
    says: '不能并入自己',
    keeps: {},
  },
  {
    claim: 'referred: by whom it was done',
    ...of('sign'),
    breaks: { state: '转办', asOf: undefined },
    at: 'handling',
    says: '谁办的',
    keeps: { state: '转办', asOf: undefined, handling },
  },
  {
    claim: 'solved: what was done',
    ...of('sign'),
    breaks: { state: '已解决', asOf: undefined },
    at: 'handling',
    says: '谁办的',
    keeps: { state: '已解决', asOf: undefined, handling },
  },
  {
    claim: 'refused: a reason',
    ...of('seat-heating'),
    breaks: { refusal: undefined },
    at: 'refusal',
    says: '理由和出处',
    keeps: {},
  },
  {
    claim: 'refused: the organ’s own reason',
    ...of('seat-heating'),
    breaks: { refusal: refusal('媒体报道或联系点自述') },
    at: 'refusal.evidence',
    says: '只能是制定机关说的',
    keeps: { refusal: refusal('制定机关公开材料') },
  },
  {
    claim: 'on a draft: which law',
    ...of('sign'),
    breaks: { law: undefined },
    at: 'law',
    says: '哪个立法项目',
    keeps: { law: undefined, addressed: undefined, aim: '规划计划建议' },
  },
  {
    claim: 'on a draft: which version',
    ...of('sign'),
    breaks: { addressed: undefined },
    at: 'addressed',
    says: '哪一稿',
    keeps: { addressed: { text: 'bench/draft' } },
  },
  {
    claim: 'on a draft: of its own law',
    ...of('sign'),
    breaks: { law: 'shade' },
    at: 'addressed.text',
    says: '不属于项目 shade',
    keeps: {},
  },
  {
    claim: 'the road runs forwards',
    ...of('armrest'),
    breaks: { journey: [{ step: '收集', date: '2025-03-19' }] },
    at: 'journey.0.date',
    says: '早于前一步',
    keeps: { journey: [{ step: '收集', date: '2025-03-20' }] },
  },
];

test.each(cases)('$claim', (one) => prove(one));

/** Fields that one state needs and every other refuses. */
const ownFields = {
  asOf: '2026-05-01',
  notSubmittedReason: '无关',
  mergedInto: 'armrest',
  handling,
  refusal: refusal('制定机关反馈'),
};
const owners: Record<keyof typeof ownFields, readonly string[]> = {
  asOf: ['尚未收到反馈'],
  notSubmittedReason: ['未报送'],
  mergedInto: ['合并处理'],
  handling: ['转办', '已解决'],
  refusal: ['未采纳'],
};

test.each(
  Object.entries(ownFields).flatMap(([field, value]) =>
    states.words
      .filter((state) => !owners[field as keyof typeof ownFields].includes(state))
      .map((state) => ({ field, value, state })),
  ),
)('$field is no matter of $state', ({ field, value, state }) => {
  prove({
    claim: '',
    ...of('sign'),
    breaks: { state, [field]: value },
    at: field,
    says: '不用填',
    keeps: {},
  });
});
