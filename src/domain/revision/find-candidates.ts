import { type GramIndex, likenessOf, type Profile, sharedWeight } from './grams.ts';
import { hashPair, hashText } from './order.ts';

/**
 * Which pieces of two texts may belong together at all. In: their plain words. Out: pairs with their likeness.
 *
 * 1. Through postings: only pairs that share a gram are looked at, and grams in very many pieces are left out.
 * 2. A pair is kept when it is among the `NEAREST` of either piece; its likeness is then taken over all grams.
 *
 * Example: 1,260 articles on each side → some 10,000 pairs, not 1.6 million.
 */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly hash: number;
}

const NEAREST = 6;
/** A gram in more pieces than this tells little about any. */
const COMMON = 40;

interface Ranked {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

export function findCandidates(
  a: readonly string[],
  b: readonly string[],
  index: GramIndex,
): readonly Candidate[] {
  const [profilesA, profilesB] = [a.map(index.profile), b.map(index.profile)];
  const [hashesA, hashesB] = [a.map(hashText), b.map(hashText)];
  return rankPairs(profilesA, profilesB, index).flatMap(({ a: i, b: j }) => {
    const [p, q] = [profilesA[i], profilesB[j]];
    if (!p || !q) return [];
    const likeness = likenessOf(sharedWeight(p, q, index.weights), p, q);
    return [{ a: i, b: j, likeness, hash: hashPair(hashesA[i] ?? 0, hashesB[j] ?? 0) }];
  });
}

/** Pairs among the nearest of either piece, in the order of both lists. */
function rankPairs(
  a: readonly Profile[],
  b: readonly Profile[],
  index: GramIndex,
): readonly Ranked[] {
  const postings = postGrams(b, index);
  const ofColumns = Array.from({ length: b.length }, (): Ranked[] => []);
  const picked = new Set<Ranked>();
  const shared = new Float64Array(b.length);
  a.forEach((profile, i) => {
    const ofRow: Ranked[] = [];
    for (const j of addShared(profile, postings, index.weights, shared)) {
      const [value, ofColumn] = [shared[j] ?? 0, ofColumns[j] ?? []];
      shared[j] = 0;
      if (value <= leastOf(ofRow) && value <= leastOf(ofColumn)) continue;
      const ranked = { a: i, b: j, shared: value };
      keepNearest(ofRow, ranked);
      keepNearest(ofColumn, ranked);
    }
    for (const ranked of ofRow) picked.add(ranked);
  });
  for (const ranked of ofColumns.flat()) picked.add(ranked);
  return [...picked].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** For each gram the pieces it stands in, each followed by how often: from `starts` of its id to that of the next. */
interface Postings {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

function postGrams(profiles: readonly Profile[], { frequencies }: GramIndex): Postings {
  const starts = new Int32Array(frequencies.length + 1);
  const isTelling = (id: number): boolean => (frequencies[id] ?? 0) <= COMMON;
  for (const { ids } of profiles) {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (isTelling(id)) starts[id + 1] = (starts[id + 1] ?? 0) + 2;
    }
  }
  for (let id = 0; id < frequencies.length; id += 1) {
    starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  }
  const entries = new Int32Array(starts[frequencies.length] ?? 0);
  const ends = starts.slice();
  profiles.forEach(({ ids, counts }, place) => {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (!isTelling(id)) continue;
      const end = ends[id] ?? 0;
      entries[end] = place;
      entries[end + 1] = counts[at] ?? 0;
      ends[id] = end + 2;
    }
  });
  return { starts, entries };
}

/** Adds up what a piece shares with each piece of the other side, and tells which those are, in order. */
function addShared(
  { ids, counts }: Profile,
  { starts, entries }: Postings,
  weights: Int32Array,
  shared: Float64Array,
): Int32Array {
  const touched: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const count = counts[at] ?? 0;
    const weight = weights[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    for (let k = starts[id] ?? 0; k < end; k += 2) {
      const place = entries[k] ?? 0;
      if (shared[place] === 0) touched.push(place);
      shared[place] = (shared[place] ?? 0) + Math.min(count, entries[k + 1] ?? 0) * weight;
    }
  }
  return Int32Array.from(touched).sort();
}

const leastOf = (nearest: readonly Ranked[]): number =>
  nearest.length < NEAREST ? 0 : (nearest[NEAREST - 1]?.shared ?? 0);

/** Keeps the list sorted and short; of equals the earlier stays. */
function keepNearest(nearest: Ranked[], ranked: Ranked): void {
  if (ranked.shared <= leastOf(nearest)) return;
  if (nearest.length === NEAREST) nearest.pop();
  let at = nearest.length;
  while (at > 0 && (nearest[at - 1]?.shared ?? 0) < ranked.shared) at -= 1;
  nearest.splice(at, 0, ranked);
}
