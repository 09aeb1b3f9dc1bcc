import { type Mutation } from './mutation.ts';

const armrest = 'suggestions/armrest.md';

/** What an adoption claims of the headings of two versions. */
export const headingMutations: readonly Mutation[] = [
  {
    rule: 'adoption-quotes',
    claim: 'a heading as 移位',
    edits: [
      ['texts/bench/draft.md', '第二条　', '## 第一章　怎样坐下\n\n第二条　'],
      ['texts/bench/promulgated.md', '第二条　', '## 第二章　怎样坐下\n\n第二条　'],
      [armrest, 'art_2__para_2\n    quote: 并且设有扶手', 'chp_2\n    quote: 怎样坐下'],
      [armrest, 'mode: 增改', 'mode: 移位'],
    ],
    at: `${armrest}:17`,
    says: '标题或条号',
  },
  {
    rule: 'adoption-quotes',
    claim: 'an old heading as 结构或标题',
    edits: [
      ['texts/bench/draft.md', '第二条　', '## 第一章　管理\n\n第二条　'],
      ['texts/bench/promulgated.md', '第二条　', '## 第二章　管理\n\n第二条　'],
      [armrest, 'art_2__para_2\n    quote: 并且设有扶手', 'chp_2\n    quote: 第二章　管理'],
      [armrest, 'mode: 增改', 'mode: 结构或标题'],
    ],
    at: `${armrest}:17`,
    says: '这个标题在 bench/draft 里原来就有',
  },
];
