import { type ArticleText, compareTexts } from './article-text.ts';
import type { Sides } from './find-parts.ts';
import { measureSimilarity } from './grams.ts';
import { hashPair, hashText, keepOrder, type PlacePair } from './order.ts';
import { pairNodes, wordsOfNode } from './pair-nodes.ts';
import { stripSigns } from './plain-words.ts';
import { orderRows } from './row-order.ts';
import type { ArticleFate, ParagraphPair } from './types.ts';

/**
 * Two articles side by side. In: an article of each version, or one alone. Out: likeness, kind of change, 款 by 款.
 *
 * 1. `comparePartners` keys the comparison of each pair of main partners under both.
 * 2. Moved are the pairs outside the heaviest common order.
 *
 * Example: partners 1–2 and 2–1 → one of the two pairs is moved.
 */
export type Comparison = Pick<ArticleFate, 'similarity' | 'change' | 'paragraphs' | 'isMoved'>;

export function comparePartners({ a, b, partnerOfA }: Sides): ReadonlyMap<ArticleText, Comparison> {
  const comparisons = new Map<ArticleText, Comparison>();
  const pairs = new Map<PlacePair, readonly [ArticleText, ArticleText, Comparison]>();
  for (const left of a) {
    const right = b[partnerOfA[left.place] ?? -1];
    if (!right) continue;
    const comparison = compareSides(left, right);
    const hash = hashPair(hashText(left.words), hashText(right.words));
    const pair = { a: left.place, b: right.place, likeness: comparison.similarity, hash };
    pairs.set(pair, [left, right, comparison]);
  }
  const kept = keepOrder([...pairs.keys()]);
  for (const [pair, [left, right, comparison]] of pairs) {
    const placed = { ...comparison, isMoved: !kept.has(pair) };
    comparisons.set(left, placed).set(right, placed);
  }
  return comparisons;
}

export function compareSides(a: ArticleText | undefined, b: ArticleText | undefined): Comparison {
  const similarity = a && b ? measureSimilarity(a.plain, b.plain) : 0;
  return {
    similarity,
    change: a && b ? compareTexts(a, b) : 'words',
    paragraphs: pairParagraphs(a, b, similarity),
    isMoved: false,
  };
}

function pairParagraphs(
  a: ArticleText | undefined,
  b: ArticleText | undefined,
  ofWhole: number,
): readonly ParagraphPair[] {
  const [left, right] = [a?.node.children ?? [], b?.node.children ?? []];
  const isSame = a !== undefined && a.words === b?.words;
  return orderRows(pairNodes(left, right), right.length).map(([i, j]) => {
    const [from, to] = [left[i], right[j]];
    if (!from || !to) return { a: from?.eId, b: to?.eId, similarity: 0 };
    if (isSame && from.text === to.text) return { a: from.eId, b: to.eId, similarity: 1 };
    const [words, others] = [stripSigns(wordsOfNode(from)), stripSigns(wordsOfNode(to))];
    const isWhole = words === a?.plain && others === b?.plain;
    const similarity = isWhole ? ofWhole : measureSimilarity(words, others);
    return { a: from.eId, b: to.eId, similarity };
  });
}
