import { textOf } from '#domain/statute/access.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { indexGrams } from './grams.ts';
import { matchPieces } from './match-pieces.ts';
import { hashText, type PlacePair } from './order.ts';
import { pairIdentical } from './pair-identical.ts';
import { foldWords, maskReferences, stripSigns } from './plain-words.ts';

/**
 * Pairs of 款, or of 项 under a 款, of two articles that stand beside each other. In: the nodes of both. Out: for each
 * of the first its partner in the second, or -1.
 *
 * 1. The same rule as for articles, with a lower bar, since the article already tells that they belong together.
 * 2. A node that begins or ends one of the other side, and no other, goes with it.
 * 3. The only node of one side and the only one of the other are always partners.
 *
 * Example: 款 甲, 乙 and 款 乙, 丙, 甲 → 0–2, 1–0.
 */
const RULES = { least: 0.2, orderPrice: 0.15 };

export const wordsOfNode = (node: StatuteNode): string => foldWords(textOf({ ...node, num: '' }));

export function pairNodes(a: readonly StatuteNode[], b: readonly StatuteNode[]): Int32Array {
  if (a.length === 1 && b.length === 1) return Int32Array.of(0);
  if (a.length === 0 || b.length === 0) return new Int32Array(a.length).fill(-1);
  return pairWords(a.map(wordsOfNode), b.map(wordsOfNode));
}

function pairWords(a: readonly string[], b: readonly string[]): Int32Array {
  const partner = pairIdentical(a, b);
  const mask = (text: string): string => maskReferences(stripSigns(text));
  const [masksA, masksB] = [a.map(mask), b.map(mask)];
  pairContained(partner, masksA, masksB);
  const pairs = [...partner].flatMap((other, place): PlacePair[] =>
    other < 0 ? [] : [{ a: place, b: other, likeness: 1, hash: hashText(a[place] ?? '') }],
  );
  const taken = new Set(partner);
  const left = [...a.keys()].filter((place) => partner[place] === -1);
  const right = [...b.keys()].filter((place) => !taken.has(place));
  if (left.length === 0 || right.length === 0) return partner;
  const found = matchPieces(
    left.map((place) => ({ text: masksA[place] ?? '', place })),
    right.map((place) => ({ text: masksB[place] ?? '', place })),
    indexGrams([...masksA, ...masksB]),
    RULES,
    { pairs, aCount: a.length, bCount: b.length },
  );
  for (const pair of found) partner[left[pair.a] ?? -1] = right[pair.b] ?? -1;
  return partner;
}

/** Shorter words, such as 应当公告, stand in anything. */
const SHORTEST_WHOLE = 16;

/** Pairs what was only added to, before or behind, where neither could go with another so. */
function pairContained(partner: Int32Array, a: readonly string[], b: readonly string[]): void {
  const taken = new Set(partner);
  const holds = (whole: string, part: string): boolean =>
    part.length >= SHORTEST_WHOLE && (whole.startsWith(part) || whole.endsWith(part));
  const couples = a.flatMap((one, i) =>
    partner[i] === -1
      ? b.flatMap((other, j) =>
          !taken.has(j) && (holds(one, other) || holds(other, one)) ? [[i, j] as const] : [],
        )
      : [],
  );
  for (const [i, j] of couples) {
    const isOnly = couples.every(([x, y]) => (x === i) === (y === j));
    if (isOnly) partner[i] = j;
  }
}
