import { test } from 'vitest';
import { adoption, evidence } from './adoption.ts';
import { prove, type RuleCase } from './case.ts';

const of = (id: string) => ({ kind: 'suggestion', id }) as const;

const cases: RuleCase[] = [
  {
    claim: 'adopted: names words',
    ...of('armrest'),
    breaks: { adoptions: [] },
    at: 'adoptions',
    says: '附证据',
    keeps: { state: '部分采纳' },
  },
  {
    claim: 'adopted: needs more than similar words',
    ...of('armrest'),
    breaks: { adoptions: [adoption({ evidence: evidence('文本比对（推定）') })] },
    at: 'adoptions.0.evidence',
    says: '只有文本比对',
    keeps: {
      adoptions: [
        adoption({ evidence: [...evidence('文本比对（推定）'), ...evidence('制定机关公开材料')] }),
      ],
    },
  },
  {
    claim: 'adopted: no place rests on similar words alone',
    ...of('armrest'),
    breaks: {
      adoptions: [adoption(), adoption({ eId: 'art_3', evidence: evidence('文本比对（推定）') })],
    },
    at: 'adoptions.1.evidence',
    says: '这一处只有文本比对',
    keeps: {
      adoptions: [
        adoption(),
        adoption({ eId: 'art_3', evidence: evidence('媒体报道或联系点自述') }),
      ],
    },
  },
  {
    claim: 'adopted: words of the law that was spoken to, where no law is named',
    ...of('armrest'),
    breaks: { law: undefined, aim: '规划计划建议', adoptions: [adoption({ text: 'shade/draft' })] },
    at: 'adoptions.0.text',
    says: '不属于项目 bench',
    keeps: { adoptions: [adoption()] },
  },
  {
    claim: 'adopted: needs the organ’s own word, not a report of it',
    ...of('armrest'),
    breaks: { adoptions: [adoption({ evidence: evidence('媒体报道或联系点自述') })] },
    at: 'adoptions.0.evidence',
    says: '制定机关说的话',
    keeps: {
      adoptions: [
        adoption({ evidence: [...evidence('媒体报道或联系点自述'), ...evidence('制定机关反馈')] }),
      ],
    },
  },
  {
    claim: 'adopted: what the organ did not release is quoted nowhere',
    ...of('armrest'),
    breaks: {
      adoptions: [
        adoption({ evidence: [{ ...evidence('制定机关反馈')[0], excerpt: '予以采纳' }] }),
      ],
      feedback: [{ organ: '法工委', form: '书面反馈', date: '2025-09-20', public: false }],
    },
    at: 'adoptions.0.evidence.0.excerpt',
    says: '没有同意公开',
    keeps: {
      feedback: [{ organ: '法工委', form: '书面反馈', date: '2025-09-20', public: false }],
    },
  },
  {
    claim: 'adopted: at least one proof',
    ...of('armrest'),
    breaks: { adoptions: [adoption({ evidence: [] })] },
    at: 'adoptions.0.evidence',
    says: '至少要一条证据',
    keeps: {},
  },
  {
    claim: 'proof of adoption makes it adopted',
    ...of('sign'),
    breaks: { adoptions: [adoption()] },
    at: 'state',
    says: '请改为“采纳”',
    keeps: { adoptions: [adoption({ evidence: evidence('文本比对（推定）') })] },
  },
  {
    claim: 'pinned words: an article',
    ...of('armrest'),
    breaks: { adoptions: [adoption({ eId: undefined })] },
    at: 'adoptions.0.eId',
    says: '要写明是哪一条',
    keeps: { adoptions: [adoption({ eId: undefined, quote: undefined, mode: '未具体到条款' })] },
  },
  {
    claim: 'pinned words: a quote',
    ...of('armrest'),
    breaks: { adoptions: [adoption({ quote: undefined })] },
    at: 'adoptions.0.quote',
    says: '照抄条文',
    keeps: { adoptions: [adoption({ eId: undefined, quote: undefined, mode: '未具体到条款' })] },
  },
  {
    claim: 'pinned words: of its own law',
    ...of('armrest'),
    breaks: { adoptions: [adoption({ text: 'shade/promulgated' })] },
    at: 'adoptions.0.text',
    says: '不属于项目 bench',
    keeps: {},
  },
  {
    claim: 'pinned words: a version to compare with',
    ...of('armrest'),
    breaks: { aim: '实施情况', addressed: undefined },
    at: 'addressed',
    says: '才能比对',
    keeps: {
      aim: '实施情况',
      addressed: undefined,
      adoptions: [adoption({ eId: undefined, quote: undefined, mode: '未具体到条款' })],
    },
  },
];

test.each(cases)('$claim', (one) => prove(one));
