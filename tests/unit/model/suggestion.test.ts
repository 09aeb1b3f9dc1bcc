import { type Changes, testRules } from './objections.ts';
import { samples } from './samples.ts';

const [adoption] = samples.suggestion['adoptions'] as [Changes];
const [evidence] = adoption['evidence'] as [Changes];
const guess = { ...evidence, level: '文本比对（推定）' };
const notAdopted = { adoptions: [] };

testRules([
  [
    '采纳 needs an adoption',
    'suggestion',
    notAdopted,
    'adoptions',
    { ...notAdopted, state: '已报送' },
  ],
  [
    '采纳 needs more than likeness of words',
    'suggestion',
    { adoptions: [{ ...adoption, evidence: [guess] }] },
    'adoptions.0.evidence',
    { adoptions: [{ ...adoption, evidence: [guess, evidence] }] },
  ],
  [
    'proof of adoption goes with the state',
    'suggestion',
    { state: '研究中' },
    'state',
    { state: '研究中', adoptions: [{ ...adoption, evidence: [guess] }] },
  ],
  [
    'an adoption has evidence',
    'suggestion',
    { adoptions: [{ ...adoption, evidence: [] }] },
    'adoptions.0.evidence',
    {},
  ],
  [
    'an adoption names its article',
    'suggestion',
    { adoptions: [{ ...adoption, eId: undefined }] },
    'adoptions.0.eId',
    { adoptions: [{ ...adoption, eId: undefined, quote: undefined, mode: '未具体到条款' }] },
  ],
  [
    'an adoption quotes its words',
    'suggestion',
    { adoptions: [{ ...adoption, quote: undefined }] },
    'adoptions.0.quote',
    { state: '部分采纳' },
  ],
  [
    '尚未收到反馈 says as of when',
    'suggestion',
    { ...notAdopted, state: '尚未收到反馈' },
    'asOf',
    { ...notAdopted, state: '尚未收到反馈', asOf: '2026-05-01' },
  ],
  ['only 尚未收到反馈 says as of when', 'suggestion', { asOf: '2026-05-01' }, 'asOf', {}],
  [
    '未报送 says why',
    'suggestion',
    { ...notAdopted, state: '未报送' },
    'notSubmittedReason',
    { ...notAdopted, state: '未报送', notSubmittedReason: '和草案无关' },
  ],
  [
    '合并处理 says into what',
    'suggestion',
    { ...notAdopted, state: '合并处理' },
    'mergedInto',
    { ...notAdopted, state: '合并处理', mergedInto: 'two-arms' },
  ],
  [
    'a suggestion is not merged into itself',
    'suggestion',
    { ...notAdopted, state: '合并处理', mergedInto: 'armrest' },
    'mergedInto',
    { ...notAdopted, state: '合并处理', mergedInto: 'two-arms' },
  ],
  [
    '转办 says who handled it',
    'suggestion',
    { ...notAdopted, state: '转办' },
    'handling',
    {
      ...notAdopted,
      state: '转办',
      handling: { organ: '街道', date: '2025-05-01', done: '修好了' },
    },
  ],
  [
    '未采纳 gives a reason',
    'suggestion',
    { ...notAdopted, state: '未采纳' },
    'refusal',
    { ...notAdopted, state: '未采纳', refusal: { reason: '其他', evidence: [evidence] } },
  ],
  [
    'a reason is the organ’s own',
    'suggestion',
    { ...notAdopted, state: '未采纳', refusal: { reason: '其他', evidence: [guess] } },
    'refusal.evidence',
    {
      ...notAdopted,
      state: '未采纳',
      refusal: { reason: '未说明理由', evidence: [guess, evidence] },
    },
  ],
  [
    'words of a draft are of some law',
    'suggestion',
    { law: undefined },
    'law',
    { ...notAdopted, law: undefined, addressed: undefined, aim: '规划计划建议', state: '已收集' },
  ],
  [
    'words of a draft are of some version',
    'suggestion',
    { ...notAdopted, addressed: undefined, state: '已收集' },
    'addressed',
    { ...notAdopted, addressed: undefined, aim: '实施情况', state: '已收集' },
  ],
  [
    'the version spoken to is of the law',
    'suggestion',
    { addressed: { text: 'shade/draft' } },
    'addressed.text',
    { addressed: { text: 'bench/second-reading' } },
  ],
  [
    'the version adopted into is of the law',
    'suggestion',
    { adoptions: [{ ...adoption, text: 'shade/promulgated' }] },
    'adoptions.0.text',
    {},
  ],
  [
    'the journey runs forwards',
    'suggestion',
    { journey: [{ step: '收集', date: '2025-03-19' }] },
    'journey.0.date',
    { journey: [{ step: '收集', date: '2025-03-20' }] },
  ],
]);
