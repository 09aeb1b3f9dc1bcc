import type { RuleRow } from './rule-rows.ts';

/** Ways to break what a suggestion claims of the words of a law. */
export const adoptionRows: readonly RuleRow[] = [
  {
    rule: 'adoption-order',
    claim: 'words were adopted into the very version that was spoken to',
    edits: { 'suggestions/keep-check.md': ['text: bench/promulgated', 'text: bench/draft'] },
    at: 'suggestions/keep-check.md:15',
    says: '就是当时提意见的那一稿',
  },
  {
    rule: 'adoption-order',
    claim: 'words were adopted into an earlier version',
    edits: {
      'suggestions/keep-check.md': [
        /bench\/draft([^]*)bench\/promulgated([^]*)art_2__para_1/,
        'bench/promulgated$1bench/draft$2art_2',
      ],
    },
    at: 'suggestions/keep-check.md:15',
    says: '早于当时提意见的',
    total: 2,
  },
  {
    rule: 'adoption-quotes',
    claim: 'new words differ from the text by one character',
    edits: { 'suggestions/armrest.md': ['quote: 并且设有扶手', 'quote: 并且装有扶手'] },
    at: 'suggestions/armrest.md:17',
    says: '没有这句话',
  },
  {
    rule: 'adoption-quotes',
    claim: 'new words stand in another article',
    edits: { 'suggestions/armrest.md': ['eId: art_2__para_2', 'eId: art_3'] },
    at: 'suggestions/armrest.md:17',
    says: '第二条第二款（art_2__para_2）',
  },
  {
    rule: 'adoption-quotes',
    claim: 'the article is not there',
    edits: { 'suggestions/armrest.md': ['eId: art_2__para_2', 'eId: art_9'] },
    at: 'suggestions/armrest.md:16',
    says: '没有 art_9',
  },
  {
    rule: 'adoption-quotes',
    claim: 'the paragraph is not there',
    edits: { 'suggestions/armrest.md': ['eId: art_2__para_2', 'eId: art_2__para_3'] },
    at: 'suggestions/armrest.md:16',
    says: '第二条 有 2 款',
  },
  {
    rule: 'adoption-quotes',
    claim: 'the second place of words that stand once',
    edits: { 'suggestions/armrest.md': ['    mode: 增改', '    occurrence: 2\n    mode: 增改'] },
    at: 'suggestions/armrest.md:18',
    says: '只有 1 处',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words said to be new stood in the draft',
    edits: {
      'suggestions/keep-check.md': ['mode: 保留', 'mode: 增改'],
    },
    at: 'suggestions/keep-check.md:17',
    says: '原来就有',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words said to be deleted are still there',
    edits: {
      'suggestions/no-fine.md': ['quote: 违者罚款五百元', 'quote: 任何人不得在公共座椅上张贴广告'],
    },
    at: 'suggestions/no-fine.md:17',
    says: '里还有，在第四条',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words said to be deleted never stood in the draft',
    edits: { 'suggestions/no-fine.md': ['quote: 违者罚款五百元', 'quote: 违者罚款五千元'] },
    at: 'suggestions/no-fine.md:17',
    says: '要从 bench/draft 里摘',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words said to be kept are new',
    edits: { 'suggestions/armrest.md': ['mode: 增改', 'mode: 保留'] },
    at: 'suggestions/armrest.md:17',
    says: '写的是“保留”',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words said to have moved are where they were',
    edits: { 'suggestions/keep-check.md': ['mode: 保留', 'mode: 移位'] },
    at: 'suggestions/keep-check.md:18',
    says: '位置没有变就选“保留”',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words said to have moved are new',
    edits: { 'suggestions/armrest.md': ['mode: 增改', 'mode: 移位'] },
    at: 'suggestions/armrest.md:17',
    says: '写的是“移位”',
  },
  {
    rule: 'adoption-quotes',
    claim: 'a heading that is none',
    edits: {
      'suggestions/armrest.md': [
        /quote: .*\n {4}mode: 增改/,
        'quote: 服务与监督\n    mode: 结构或标题',
      ],
    },
    at: 'suggestions/armrest.md:17',
    says: '没有这句话',
  },
  {
    rule: 'adoption-quotes',
    claim: 'an article named for words that are not pinned is not there',
    edits: {
      'suggestions/armrest.md': [
        /eId: art_2__para_2\n {4}quote: .*\n {4}mode: 增改/,
        'eId: art_9\n    mode: 未具体到条款',
      ],
    },
    at: 'suggestions/armrest.md:16',
    says: '没有 art_9',
  },
  {
    rule: 'cited-sources',
    claim: 'an adoption into a version whose source is not known',
    edits: {
      'suggestions/armrest.md': ['text: bench/promulgated', 'text: bench/gazette'],
      'texts/bench/gazette.md': gazette(),
    },
    at: 'suggestions/armrest.md:15',
    says: '来源待补',
  },
  {
    rule: 'suggestion-dates',
    claim: 'collected before the draft was there',
    edits: { 'suggestions/sign.md': ['2025-03-26', '2025-03-01'] },
    at: 'suggestions/sign.md:12',
    says: '早于当时的文本',
  },
  {
    rule: 'suggestion-dates',
    claim: 'adopted before it was collected',
    edits: { 'suggestions/keep-check.md': ['date: 2025-09-20', 'date: 2025-03-21'] },
    at: 'suggestions/keep-check.md:22',
    says: '采纳的证据的日期 2025-03-21',
  },
  {
    rule: 'suggestion-dates',
    claim: 'refused before it was collected',
    edits: { 'suggestions/seat-heating.md': ['date: 2025-09-20', 'date: 2025-03-24'] },
    at: 'suggestions/seat-heating.md:19',
    says: '未采纳的出处',
  },
  {
    rule: 'suggestion-dates',
    claim: 'unanswered as of a day before it was collected',
    edits: { 'suggestions/sign.md': ['asOf: 2026-05-01', 'asOf: 2025-03-25'] },
    at: 'suggestions/sign.md:14',
    says: '截至的日期',
  },
  {
    rule: 'merged-laws',
    claim: 'merged into a suggestion on another law',
    edits: {
      'suggestions/two-arms.md': [
        /law: bench\naddressed:\n {2}text: bench\/draft\n {2}eId: art_2\n/,
        'aim: 规划计划建议\nlaw: shade\n',
      ],
    },
    at: 'suggestions/two-arms.md:12',
    says: '不是说同一个项目的',
  },
  {
    rule: 'no-circles',
    claim: 'two suggestions merged into each other',
    edits: {
      'suggestions/two-arms.md': ['mergedInto: armrest', 'mergedInto: sign'],
      'suggestions/sign.md': [
        'state: 尚未收到反馈\nasOf: 2026-05-01',
        'state: 合并处理\nmergedInto: two-arms',
      ],
    },
    at: 'suggestions/two-arms.md:14',
    says: '绕了一圈',
    total: 2,
  },
];

/** The promulgated words again, with a source that waits to be noted. */
function gazette(): string {
  return `---
law: bench
id: gazette
version: 公布稿
title: 望澜市公共座椅管理条例（公报文本）
date: 2025-09-01
source:
  pending: true
example: true
---

# 望澜市公共座椅管理条例

第一条　为了方便行人休息，制定本条例。

第二条　公共座椅由所在街道办事处管理。

公共座椅的高度应当方便老年人起坐，并且设有扶手。
`;
}
