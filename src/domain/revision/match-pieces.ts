import { assign, type Edge } from './assign.ts';
import { expectPlaces, type KnownOrder } from './expect-place.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import type { GramIndex } from './grams.ts';
import type { PlacePair } from './order.ts';
import { weighOpening } from './weigh-opening.ts';

/**
 * Pairs pieces of two texts (articles, 款, sentences) that are not word for word the same.
 * In: the pieces and the pairs already known. Out: the pairs found, each with the likeness of its words.
 *
 * 1. Candidates are the pieces that share most weight of grams, found through postings; never all against all in words.
 * 2. value = likeness · √(likeness/best of a · likeness/best of b) − `least` − `orderPrice` · d/(d + 10), d = how far
 *    from the expected place (expect-place.ts), in pieces. So a pair that is second best for both loses to staying alone.
 * 3. The pairs are the assignment of greatest total value; the same when the texts are swapped.
 *
 * Example: two like articles (两条罚则) → each goes with the one at its place, though the other's words are as near.
 */
export interface Piece {
  /** Plain words: no signs, the numbers of references hidden (plain-words.ts). */
  readonly text: string;
  /** Its place in the whole list of its text. */
  readonly place: number;
}

export interface PiecePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

export interface MatchRules {
  readonly least: number;
  readonly orderPrice: number;
  /** By how much of itself the likeness rises with the opening words (weigh-opening.ts); none if not given. */
  readonly opening?: number;
}

const STRONG = 0.5;
const ORDER_REACH = 10;

/** Indexes into `a` and `b` of the pieces that belong together. */
export function matchPieces(
  a: readonly Piece[],
  b: readonly Piece[],
  index: GramIndex,
  rules: MatchRules,
  order: KnownOrder,
): readonly PiecePair[] {
  const candidates = weighCandidates(a, b, index, rules.opening ?? 0);
  const bestA = bestOf(candidates, 'a');
  const bestB = bestOf(candidates, 'b');
  const strong = candidates.filter(
    ({ a: i, b: j, likeness }) =>
      likeness >= STRONG && likeness === bestA.get(i) && likeness === bestB.get(j),
  );
  const toPlaces = ({ a: i, b: j, likeness, hash }: Candidate): PlacePair => {
    return { a: a[i]?.place ?? 0, b: b[j]?.place ?? 0, likeness, hash };
  };
  const distanceOf = expectPlaces({ ...order, pairs: [...order.pairs, ...strong.map(toPlaces)] });
  const edges = candidates.flatMap((candidate): Edge[] => {
    const { a: i, b: j, likeness } = candidate;
    const places = toPlaces(candidate);
    const distance = distanceOf(places.a, places.b);
    const rank = Math.sqrt((likeness * likeness) / ((bestA.get(i) ?? 1) * (bestB.get(j) ?? 1)));
    const price = (rules.orderPrice * distance) / (distance + ORDER_REACH);
    const value = likeness * rank - rules.least - price + breakTie(places);
    return value > 0 ? [{ left: i, right: j, value }] : [];
  });
  const partner = assign(a.length, b.length, edges);
  return candidates.filter(({ a: i, b: j }) => partner[i] === j);
}

function weighCandidates(
  a: readonly Piece[],
  b: readonly Piece[],
  index: GramIndex,
  opening: number,
): readonly Candidate[] {
  const [textsA, textsB] = [a.map(({ text }) => text), b.map(({ text }) => text)];
  return findCandidates(textsA, textsB, index).map((one) => {
    const likeness = weighOpening(one.likeness, textsA[one.a] ?? '', textsB[one.b] ?? '', opening);
    return { ...one, likeness };
  });
}

/** Far smaller than any difference in likeness, so that the optimum is one, whichever text comes first. */
function breakTie({ a, b, hash }: PlacePair): number {
  return hash * 2 ** -52 - Math.abs(a - b) * 2 ** -36 - (a + b) * 2 ** -40;
}

function bestOf(candidates: readonly Candidate[], side: 'a' | 'b'): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const one of candidates) {
    best.set(one[side], Math.max(best.get(one[side]) ?? 0, one.likeness));
  }
  return best;
}
