import { type Mutation } from './mutation.ts';

const armrest = 'suggestions/armrest.md';
const keep = 'suggestions/keep-check.md';
const move = 'suggestions/mend-first.md';
const twoArms = 'suggestions/two-arms.md';
const law = 'texts/bench/promulgated.md';
const noFine = 'suggestions/no-fine.md';
const noArticle = (file: string, eId: string) => [file, `  eId: ${eId}\n`, ''] as const;
/** A new article, of which words stood elsewhere. */
const added = [
  law,
  '第五条　',
  '第四条之一　公园里的亭子由街道办事处应当每半年检查一次的队伍照看，管理单位应当在三十日内修好屋顶。\n\n第五条　',
] as const;
const inAdded = (file: string, quote: string, from: string) =>
  [file, from, `art_4-1\n    quote: ${quote}`] as const;
const kept = 'art_2__para_1\n    quote: 每半年检查一次';
const moved = 'art_3\n    quote: 管理单位应当在三十日内修好';
const armrestWords = 'art_2__para_2\n    quote: 并且设有扶手';

/** Words that did stand in the earlier version, in another place than is claimed. */
export const placeMutations: readonly Mutation[] = [
  {
    rule: 'adoption-quotes',
    claim: 'old words of another article as kept in a new one',
    edits: [added, noArticle(keep, 'art_2'), inAdded(keep, '应当每半年检查一次', kept)],
    at: `${keep}:15`,
    says: '不是由它来的',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words that still stand in their old article as moved',
    edits: [added, noArticle(move, 'art_4'), inAdded(move, '管理单位应当在三十日内修好', moved)],
    at: `${move}:17`,
    says: '还在原来的条文',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words of another article than the one spoken to as moved',
    edits: [[move, 'bench/draft\n  eId: art_4', 'bench/draft\n  eId: art_1']],
    at: `${move}:17`,
    says: 'bench/draft 的第一条里却没有',
  },
  {
    rule: 'adoption-quotes',
    claim: 'an old phrase as newly written in a new article',
    edits: [added, inAdded(armrest, '管理单位应当在三十日内修好', armrestWords)],
    at: `${armrest}:17`,
    says: '不是新写的',
  },
  {
    rule: 'adoption-quotes',
    claim: 'words of another article than the one spoken to, pinned by their chapter',
    edits: [
      ['texts/bench/draft.md', '第二条　', '## 第一章　怎样坐\n\n第二条　'],
      [law, '第二条　', '## 第一章　怎样坐\n\n第二条　'],
      [armrest, 'art_2__para_2\n', 'chp_1\n'],
      [armrest, 'bench/draft\n  eId: art_2', 'bench/draft\n  eId: art_1'],
    ],
    at: `${armrest}:16`,
    says: '不是由它来的',
  },
  {
    rule: 'adoption-quotes',
    claim: 'a number that was changed as deleted',
    edits: [
      [law, '三十日内', '六十日内'],
      [noFine, 'art_3\n    quote: 违者罚款五百元', 'art_4\n    quote: 三十日内'],
      noArticle(noFine, 'art_3'),
    ],
    at: `${noFine}:17`,
    says: '改成了“六十日',
  },
  {
    rule: 'merged-articles',
    claim: 'a suggestion merged into one on another article of the same draft',
    edits: [[twoArms, '  eId: art_2', '  eId: art_4']],
    at: `${twoArms}:14`,
    says: '不是同一条',
  },
  {
    rule: 'merged-articles',
    claim: 'a suggestion merged into one on another article of an earlier version',
    edits: [[twoArms, 'bench/draft\n  eId: art_2', 'bench/promulgated\n  eId: art_3']],
    at: `${twoArms}:14`,
    says: '不是同一条',
  },
];
