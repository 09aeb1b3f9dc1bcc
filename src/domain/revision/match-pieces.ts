import { assign, type Edge } from './assign.ts';
import { type GramIndex, likenessOf, type Profile, sharedWeight } from './grams.ts';
import { hashPair, hashText, type PlacePair, scalePlaces } from './order.ts';

/**
 * Pairs pieces of two texts (articles, 款, sentences) that are not word for word the same.
 * In: the pieces and the pairs already known. Out: the pairs found, each with the likeness of its words.
 *
 * 1. Candidates are the pieces that share most weight of grams, found through postings; never all against all in words.
 * 2. value = likeness · √(likeness/best of a · likeness/best of b) − `least` − `orderPrice` · d/(d + 10), d = how far
 *    apart they stand on the common scale, in pieces. So a pair that is second best for both loses to staying alone.
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
}

export interface KnownOrder {
  readonly pairs: readonly PlacePair[];
  readonly aCount: number;
  readonly bCount: number;
}

const CANDIDATES = 10;
/** A gram in more pieces than this tells little about any. */
const COMMON = 60;
const STRONG = 0.5;
const ORDER_REACH = 10;

interface Candidate extends PiecePair {
  readonly hash: number;
}

/** Indexes into `a` and `b` of the pieces that belong together. */
export function matchPieces(
  a: readonly Piece[],
  b: readonly Piece[],
  index: GramIndex,
  rules: MatchRules,
  order: KnownOrder,
): readonly PiecePair[] {
  const candidates = findCandidates(a, b, index);
  const bestA = bestOf(candidates, 'a');
  const bestB = bestOf(candidates, 'b');
  const strong = candidates.filter(
    ({ a: i, b: j, likeness }) =>
      likeness >= STRONG && likeness === bestA.get(i) && likeness === bestB.get(j),
  );
  const toPlaces = ({ a: i, b: j, likeness, hash }: Candidate): PlacePair => {
    return { a: a[i]?.place ?? 0, b: b[j]?.place ?? 0, likeness, hash };
  };
  const scale = scalePlaces([...order.pairs, ...strong.map(toPlaces)], order.aCount, order.bCount);
  const edges = candidates.flatMap((candidate): Edge[] => {
    const { a: i, b: j, likeness, hash } = candidate;
    const places = toPlaces(candidate);
    const distance = Math.abs((scale.a[places.a] ?? 0) - (scale.b[places.b] ?? 0));
    const rank = Math.sqrt((likeness * likeness) / ((bestA.get(i) ?? 1) * (bestB.get(j) ?? 1)));
    const price = (rules.orderPrice * distance) / (distance + ORDER_REACH);
    const value = likeness * rank - rules.least - price + hash * 2 ** -52;
    return value > 0 ? [{ left: i, right: j, value }] : [];
  });
  const partner = assign(a.length, b.length, edges);
  return candidates.filter(({ a: i, b: j }) => partner[i] === j);
}

function bestOf(candidates: readonly Candidate[], side: 'a' | 'b'): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const one of candidates) {
    best.set(one[side], Math.max(best.get(one[side]) ?? 0, one.likeness));
  }
  return best;
}

function findCandidates(
  a: readonly Piece[],
  b: readonly Piece[],
  index: GramIndex,
): readonly Candidate[] {
  const [profilesA, profilesB] = [a, b].map((side) => side.map(({ text }) => index.profile(text)));
  if (!profilesA || !profilesB) return [];
  const [hashesA, hashesB] = [a, b].map((side) => side.map(({ text }) => hashText(text)));
  const shared = shareMatrix(profilesA, profilesB, index);
  return pickCandidates(shared, a.length, b.length).flatMap((cell) => {
    const [i, j] = [Math.floor(cell / b.length), cell % b.length];
    const [p, q] = [profilesA[i], profilesB[j]];
    if (!p || !q) return [];
    const likeness = likenessOf(sharedWeight(p, q, index.weightOf), p, q);
    return [{ a: i, b: j, likeness, hash: hashPair(hashesA?.[i] ?? 0, hashesB?.[j] ?? 0) }];
  });
}

/** Shared weight of every pair, by postings; the grams that stand nearly everywhere are left out. */
function shareMatrix(
  a: readonly Profile[],
  b: readonly Profile[],
  { weightOf, frequencyOf }: GramIndex,
): Float64Array {
  const postings = new Map<number, number[]>();
  b.forEach(({ ids, counts }, j) => {
    ids.forEach((id, at) => {
      const own = postings.get(id);
      if (own) own.push(j, counts[at] ?? 0);
      else postings.set(id, [j, counts[at] ?? 0]);
    });
  });
  const common = Math.max(COMMON, (a.length + b.length) / 25);
  const shared = new Float64Array(a.length * b.length);
  a.forEach(({ ids, counts }, i) => {
    ids.forEach((id, at) => {
      const own = postings.get(id);
      if (!own || frequencyOf(id) > common) return;
      const [count, weight] = [counts[at] ?? 0, weightOf(id)];
      for (let k = 0; k < own.length; k += 2) {
        const cell = i * b.length + (own[k] ?? 0);
        shared[cell] = (shared[cell] ?? 0) + Math.min(count, own[k + 1] ?? 0) * weight;
      }
    });
  });
  return shared;
}

/** Cells among the largest of their row or of their column, in the order of the matrix. */
function pickCandidates(shared: Float64Array, rows: number, columns: number): readonly number[] {
  const ofColumns = Array.from({ length: columns }, (): number[] => []);
  const picked = new Set<number>();
  for (let i = 0; i < rows; i += 1) {
    const ofRow: number[] = [];
    for (let j = 0; j < columns; j += 1) {
      const cell = i * columns + j;
      if (shared[cell] === 0) continue;
      keepLargest(ofRow, cell, shared);
      keepLargest(ofColumns[j] ?? [], cell, shared);
    }
    for (const cell of ofRow) picked.add(cell);
  }
  for (const cell of ofColumns.flat()) picked.add(cell);
  return [...picked].sort((x, y) => x - y);
}

function keepLargest(cells: number[], cell: number, shared: Float64Array): void {
  const value = shared[cell] ?? 0;
  if (cells.length === CANDIDATES) {
    if ((shared[cells[CANDIDATES - 1] ?? 0] ?? 0) >= value) return;
    cells.pop();
  }
  let at = cells.length;
  while (at > 0 && (shared[cells[at - 1] ?? 0] ?? 0) < value) at -= 1;
  cells.splice(at, 0, cell);
}
