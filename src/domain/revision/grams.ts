import { FORMULA_SHARE, FORMULAS } from './formulas.ts';

/**
 * Bags of two-character grams, weighted by rarity. In: plain texts (plain-words.ts). Out: a maker of profiles.
 *
 * 1. A gram weighs round(8·log₂(1 + N/df)), an integer, so that sums are exact whatever their order; within a formula
 *    of penalties two fifths of it (formulas.ts).
 * 2. `likenessOf` is the same for p, q and q, p, 0 to 1; 1 for equal bags.
 *
 * Example: a phrase that stands in every article (应当) weighs 8, one in two of eighty articles 43.
 * Rule: idf and Dice's coefficient, mixed with the share of the shorter text, since a provision that grows keeps its words.
 */
export interface Profile {
  /** Sorted ids of the grams. */
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  readonly weight: number;
}

export interface GramIndex {
  readonly profile: (plain: string) => Profile;
  /** By id of the gram. */
  readonly weights: Int32Array;
  /** In how many of the texts the gram stands. */
  readonly frequencies: readonly number[];
}

const EDGE = 1;

/** Pairs of neighbouring characters, the edges of the text included, each as one integer. */
export function listGrams(plain: string): Int32Array {
  const grams = new Int32Array(plain.length + 1);
  let before = EDGE;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    grams[at] = (before << 16) | code;
    before = code;
  }
  grams[plain.length] = (before << 16) | EDGE;
  return grams;
}

const FORMULA_GRAMS: ReadonlySet<number> = new Set(
  FORMULAS.flatMap((formula) => [...listGrams(formula).subarray(1, -1)]),
);

export function indexGrams(texts: readonly string[]): GramIndex {
  const idOf = new Map<number, number>();
  const frequency: number[] = [];
  const lastText: number[] = [];
  texts.forEach((text, index) => {
    const grams = listGrams(text);
    for (let at = 0; at < grams.length; at += 1) {
      const gram = grams[at] ?? 0;
      let id = idOf.get(gram);
      if (id === undefined) {
        id = idOf.size;
        idOf.set(gram, id);
        frequency.push(0);
        lastText.push(-1);
      }
      if (lastText[id] === index) continue;
      frequency[id] = (frequency[id] ?? 0) + 1;
      lastText[id] = index;
    }
  });
  const formulaic = new Set([...FORMULA_GRAMS].map((gram) => idOf.get(gram)));
  const weights = Int32Array.from(frequency, (df, id) =>
    Math.round(8 * Math.log2(1 + texts.length / df) * (formulaic.has(id) ? FORMULA_SHARE : 1)),
  );
  const profiles = new Map<string, Profile>();
  const strange = Math.round(2 * Math.log2(1 + texts.length));
  return {
    profile: (plain) => {
      const known = profiles.get(plain);
      if (known) return known;
      const ids = listGrams(plain);
      for (let at = 0; at < ids.length; at += 1) ids[at] = idOf.get(ids[at] ?? 0) ?? -1;
      const profile = countGrams(ids, weights, strange);
      profiles.set(plain, profile);
      return profile;
    },
    weights,
    frequencies: frequency,
  };
}

/** Grams that no text of the index holds (at the edges of a part of one) add a little weight and match nothing. */
function countGrams(ids: Int32Array, weights: Int32Array, strange: number): Profile {
  const sorted = ids.sort();
  const counts = new Int32Array(sorted.length);
  let weight = 0;
  let last = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    const id = sorted[at] ?? 0;
    weight += id < 0 ? strange : (weights[id] ?? 0);
    if (id < 0) continue;
    if (last < 0 || sorted[last] !== id) {
      last += 1;
      sorted[last] = id;
    }
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { ids: sorted.subarray(0, last + 1), counts: counts.subarray(0, last + 1), weight };
}

/** The weight of what two profiles have in common. */
export function sharedWeight(p: Profile, q: Profile, weights: Int32Array): number {
  let total = 0;
  let j = 0;
  for (let i = 0; i < p.ids.length; i += 1) {
    const id = p.ids[i] ?? 0;
    while (j < q.ids.length && (q.ids[j] ?? 0) < id) j += 1;
    if (q.ids[j] === id) total += Math.min(p.counts[i] ?? 0, q.counts[j] ?? 0) * (weights[id] ?? 0);
  }
  return total;
}

const DICE_SHARE = 0.7;

export function likenessOf(shared: number, p: Profile, q: Profile): number {
  if (shared === 0) return 0;
  const dice = (2 * shared) / (p.weight + q.weight);
  const contained = shared / Math.min(p.weight, q.weight);
  return DICE_SHARE * dice + (1 - DICE_SHARE) * contained;
}

/** Dice's coefficient over plain grams, each counting the same: 1 only for equal texts, else at most 0.999. */
export function measureSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [listGrams(a).sort(), listGrams(b).sort()];
  let shared = 0;
  let j = 0;
  for (let i = 0; i < left.length; i += 1) {
    const gram = left[i] ?? 0;
    while (j < right.length && (right[j] ?? 0) < gram) j += 1;
    if (j < right.length && right[j] === gram) {
      shared += 1;
      j += 1;
    }
  }
  return Math.min((2 * shared) / (left.length + right.length), 0.999);
}
