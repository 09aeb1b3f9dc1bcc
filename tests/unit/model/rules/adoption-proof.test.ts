import { test } from 'vitest';
import { adoption, evidence } from './adoption.ts';
import { prove, type RuleCase } from './case.ts';

const of = (id: string) => ({ kind: 'suggestion', id }) as const;

/** What an adoption may name, and what its evidence must. */
const cases: RuleCase[] = [
  ...(['eId', 'quote'] as const).map((key) => ({
    claim: `未具体到条款: names no ${key}`,
    ...of('armrest'),
    breaks: {
      adoptions: [
        adoption({
          eId: undefined,
          quote: undefined,
          mode: '未具体到条款',
          [key]: adoption()[key],
        }),
      ],
    },
    at: `adoptions.0.${key}`,
    says: '不指认条款和原话',
    keeps: { adoptions: [adoption({ eId: undefined, quote: undefined, mode: '未具体到条款' })] },
  })),
  ...['保留', '移位'].map((mode) => ({
    claim: `${mode}: four characters at least`,
    ...of('armrest'),
    breaks: { adoptions: [adoption({ quote: '设有扶', mode })] },
    at: 'adoptions.0.quote',
    says: '至少四个字',
    keeps: { adoptions: [adoption({ quote: '设有扶手', mode })] },
  })),
  ...['无', '没有', '不详', '暂无', '待补', '待定', '未知', '（无）', '——'].map((source) => ({
    claim: `evidence: ${source} is no source`,
    ...of('armrest'),
    breaks: { adoptions: [adoption({ evidence: [{ ...evidence()[0], source }] })] },
    at: 'adoptions.0.evidence.0.source',
    says: '没有写出处',
    keeps: { adoptions: [adoption({ evidence: [{ ...evidence()[0], source: '无锡市反馈函' }] })] },
  })),
  {
    claim: 'evidence: not before the suggestion was handed in',
    ...of('armrest'),
    breaks: { journey: [{ step: '报送', date: '2025-09-21' }] },
    at: 'adoptions.0.evidence.0.date',
    says: '早于报送的日期',
    keeps: { journey: [{ step: '报送', date: '2025-09-20' }] },
  },
];

test.each(cases)('$claim', (one) => prove(one));
