import type { StatuteNode } from '#domain/statute/types.ts';
import { textOf } from '#domain/statute/access.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import { indexGrams } from './grams.ts';
import { matchPieces } from './match-pieces.ts';
import { pairIdentical } from './pair-identical.ts';
import { hashText, type PlacePair } from './order.ts';

/**
 * Pairs of 款, or of 项 under a 款, of two articles that stand beside each other. In: the nodes of both. Out: for each
 * of the first its partner in the second, or -1.
 *
 * 1. The same rule as for articles, with a lower bar, since the article already tells that they belong together.
 * 2. The only node of one side and the only one of the other are always partners.
 *
 * Example: 款 甲, 乙 and 款 乙, 丙, 甲 → 0–2, 1–0.
 */
const RULES = { least: 0.2, orderPrice: 0.15 };

const wordsOf = (node: StatuteNode): string => normaliseQuote(textOf({ ...node, num: '' }));

export function pairNodes(a: readonly StatuteNode[], b: readonly StatuteNode[]): Int32Array {
  if (a.length === 1 && b.length === 1) return Int32Array.of(0);
  const [wordsA, wordsB] = [a.map(wordsOf), b.map(wordsOf)];
  const partner = pairIdentical(wordsA, wordsB);
  const pairs: PlacePair[] = [...partner].flatMap((other, place) =>
    other < 0 ? [] : [{ a: place, b: other, likeness: 1, hash: hashText(wordsA[place] ?? '') }],
  );
  const taken = new Set(partner);
  const toPieces = (words: readonly string[], isFree: (place: number) => boolean) =>
    words.map((text, place) => ({ text, place })).filter(({ place }) => isFree(place));
  const left = toPieces(wordsA, (place) => partner[place] === -1);
  const right = toPieces(wordsB, (place) => !taken.has(place));
  if (left.length === 0 || right.length === 0) return partner;
  const index = indexGrams([...wordsA, ...wordsB]);
  const order = { pairs, aCount: a.length, bCount: b.length };
  for (const { a: i, b: j } of matchPieces(left, right, index, RULES, order)) {
    const [from, to] = [left[i]?.place, right[j]?.place];
    if (from !== undefined && to !== undefined) partner[from] = to;
  }
  return partner;
}
