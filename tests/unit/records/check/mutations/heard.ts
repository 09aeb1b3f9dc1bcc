import { type Mutation } from './mutation.ts';
import { withSecondReading } from './between.ts';

const armrest = 'suggestions/armrest.md';
const twoArms = 'suggestions/two-arms.md';
const noJourney = [armrest, /journey:\n(?: .*\n)+/, ''] as const;

/** When a suggestion was made, against when its words were written. */
export const heardMutations: readonly Mutation[] = [
  {
    rule: 'adoption-heard',
    claim: 'a suggestion made after the law was passed',
    edits: [noJourney, [armrest, 'collectedOn: 2025-03-20', 'collectedOn: 2025-09-02']],
    at: `${armrest}:12`,
    says: '晚于写进的文本 bench/promulgated（2025-09-01）',
  },
  {
    rule: 'adoption-heard',
    claim: 'a suggestion handed in after the law was passed',
    edits: [[armrest, '  - step: 反馈', '  - step: 报送\n    date: 2025-09-02\n  - step: 反馈']],
    at: `${armrest}:27`,
    says: '“报送”的日期 2025-09-02 晚于',
  },
  {
    rule: 'adoption-heard',
    claim: 'a suggestion whose road began after the law was passed',
    edits: [
      [armrest, 'collectedOn: 2025-03-20\n', ''],
      [armrest, '  - step: 收集\n    date: 2025-03-20', '  - step: 收集\n    date: 2025-09-02'],
    ],
    at: `${armrest}:24`,
    says: '晚于写进的文本',
  },
  {
    rule: 'adoption-heard',
    claim: 'words that stood in a version which came before the suggestion',
    edits: [
      withSecondReading,
      noJourney,
      [armrest, 'collectedOn: 2025-03-20', 'collectedOn: 2025-07-01'],
    ],
    at: `${armrest}:12`,
    says: 'bench/second-reading（2025-06-01）里已经有“并且设有扶手”',
  },
  {
    rule: 'adoption-heard',
    claim: 'a deletion that was made before it was asked for',
    edits: [
      withSecondReading,
      ['suggestions/no-fine.md', 'collectedOn: 2025-03-21', 'collectedOn: 2025-07-01'],
    ],
    at: 'suggestions/no-fine.md:12',
    says: '里已经没有“违者罚款五百元”',
  },
  {
    rule: 'adoption-heard',
    claim: 'a merged suggestion made after the law was passed',
    edits: [[twoArms, 'collectedOn: 2025-03-24', 'collectedOn: 2025-12-01']],
    at: `${twoArms}:12`,
    says: '晚于并入的 armrest 写进的文本',
  },
  {
    rule: 'adoption-heard',
    claim: 'a merged suggestion that spoke to a version which had the words',
    edits: [
      withSecondReading,
      [twoArms, 'text: bench/draft', 'text: bench/second-reading'],
      [twoArms, 'collectedOn: 2025-03-24', 'collectedOn: 2025-07-01'],
    ],
    at: `${twoArms}:6`,
    says: '当时的文本 bench/second-reading（2025-06-01）里已经有',
  },
  {
    rule: 'adoption-heard',
    claim: 'a merged suggestion made after a version had the words',
    edits: [withSecondReading, [twoArms, 'collectedOn: 2025-03-24', 'collectedOn: 2025-07-01']],
    at: `${twoArms}:12`,
    says: '以前，bench/second-reading',
  },
  {
    rule: 'adoption-enacted',
    claim: 'words of a draft that the law has otherwise',
    edits: [
      withSecondReading,
      [armrest, 'text: bench/promulgated', 'text: bench/second-reading'],
      [armrest, 'art_2__para_2\n    quote: 并且设有扶手', 'art_3\n    quote: 并在座椅上贴出告示'],
      [armrest, '  eId: art_2\n', '  eId: art_4\n'],
    ],
    at: `${armrest}:17`,
    says: '公布稿 bench/promulgated 对应的条文里没有',
  },
  {
    rule: 'adoption-enacted',
    claim: 'a deletion that the law took back',
    edits: [
      withSecondReading,
      ['suggestions/no-fine.md', 'text: bench/promulgated', 'text: bench/second-reading'],
      ['texts/bench/promulgated.md', '张贴广告。', '张贴广告，违者罚款五百元。'],
    ],
    at: 'suggestions/no-fine.md:17',
    says: '又有了',
  },
];
