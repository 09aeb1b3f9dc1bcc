import type { StatuteFile } from '#cli/corpus/read-statutes.ts';
import { alignArticles } from '#domain/revision/align.ts';
import { makeWordDiffer, type WordDiffer } from '#domain/revision/diff-words.ts';
import { type ArticleGroup, groupArticles } from '#domain/revision/group-articles.ts';
import { listSubjects } from '#domain/revision/subject-words.ts';
import type { Alignment, Fate } from '#domain/revision/types.ts';
import { listArticles } from '#domain/statute/access.ts';
import type { Statute } from '#domain/statute/types.ts';
import { pairByNumber, pairGreedily, wordsOf } from './baselines.ts';
import { findPairs, type VersionPair } from './find-pairs.ts';
import { countEdits, diffGroups, isRestored } from './measure-edits.ts';

export interface PairResult {
  readonly a: string;
  readonly b: string;
  /** Articles that stand word for word in both, and how many of them are partners. */
  readonly identical: number;
  readonly paired: number;
  readonly restored: boolean;
  /** Characters removed and added, by our partners and by those of the two baselines. */
  readonly edits: number;
  readonly editsByNumber: number;
  readonly editsGreedy: number;
  /** Of the alignment alone, and of all its differences. */
  readonly ms: number;
  readonly diffMs: number;
  readonly articles: readonly [number, number];
  readonly fates: ReadonlyMap<Fate, number>;
}

/** What the alignment and the differences make of every law that stands in two versions. */
export function evaluatePairs(files: readonly StatuteFile[]): readonly PairResult[] {
  const pairs = findPairs(files);
  const words = listSubjects(pairs.flat().map(({ statute }) => statute.title));
  const differ = makeWordDiffer({ words });
  return pairs.map((pair) => evaluatePair(pair, differ));
}

function evaluatePair([earlier, later]: VersionPair, differ: WordDiffer): PairResult {
  const [a, b] = [earlier.statute, later.statute];
  // The first run has the code compiled; the second is timed.
  alignArticles(a, b);
  const start = performance.now();
  const alignment = alignArticles(a, b);
  const aligned = performance.now();
  const diffs = diffGroups(a, b, groupArticles(alignment), differ);
  const diffed = performance.now();
  const editsOf = (groups: readonly ArticleGroup[]): number =>
    countEdits(diffGroups(a, b, groups, differ));
  return {
    a: earlier.file,
    b: later.file,
    ...countIdentical(a, b, alignment),
    restored: isRestored(a, b, diffs),
    edits: countEdits(diffs),
    editsByNumber: editsOf(pairByNumber(a, b)),
    editsGreedy: editsOf(pairGreedily(a, b)),
    ms: roundTenths(aligned - start),
    diffMs: roundTenths(diffed - aligned),
    articles: [listArticles(a).length, listArticles(b).length],
    fates: countFates(alignment),
  };
}

const roundTenths = (ms: number): number => Math.round(ms * 10) / 10;

function countIdentical(
  a: Statute,
  b: Statute,
  alignment: Alignment,
): { readonly identical: number; readonly paired: number } {
  const counts = new Map<string, number>();
  const wordsById = new Map(listArticles(b).map((article) => [article.eId, wordsOf(article)]));
  for (const words of wordsById.values()) counts.set(words, (counts.get(words) ?? 0) + 1);
  const partners = new Map(alignment.a.map(({ eId, partner }) => [eId, partner]));
  let [identical, paired] = [0, 0];
  for (const article of listArticles(a)) {
    const words = wordsOf(article);
    const left = counts.get(words) ?? 0;
    if (left > 0) identical += 1;
    counts.set(words, left - 1);
    if (wordsById.get(partners.get(article.eId) ?? '') === words) paired += 1;
  }
  return { identical, paired };
}

function countFates({ a, b }: Alignment): ReadonlyMap<Fate, number> {
  const gone = a.filter(({ fate }) => fate === '删除');
  const groups = Map.groupBy([...b, ...gone], ({ fate }) => fate);
  return new Map([...groups].map(([fate, own]) => [fate, own.length]));
}
