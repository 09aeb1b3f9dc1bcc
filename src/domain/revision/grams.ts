/**
 * Bags of two-character grams, weighted by rarity. In: the texts of all articles. Out: a maker of profiles.
 *
 * 1. A gram weighs round(8·log₂(1 + N/df)), an integer, so that sums are exact whatever their order.
 * 2. Signs and white space count for nothing; 第N条 of references counts the same whatever N.
 * 3. `likeness(p, q) === likeness(q, p)`, 0 to 1; 1 for equal bags.
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
  readonly profile: (text: string) => Profile;
  readonly weightOf: (id: number) => number;
  /** In how many of the texts the gram stands. */
  readonly frequencyOf: (id: number) => number;
}

const SIGNS = /[\p{P}\p{S}\p{Z}\s]/gu;
const REFERENCE = /第[零〇○一二两三四五六七八九十百千0-9]+(条|款|项)(?:之[一二三四五六七八九十]+)?/g;
const EDGE = 1;

/** A text without signs. */
export const stripSigns = (text: string): string => text.replace(SIGNS, '');

/** A text with the numbers of references hidden. */
export const maskReferences = (text: string): string => text.replace(REFERENCE, '第某$1');

function listGrams(text: string): number[] {
  const plain = stripSigns(maskReferences(text));
  const grams: number[] = [];
  let before = EDGE;
  for (let at = 0; at <= plain.length; at += 1) {
    const code = at < plain.length ? plain.charCodeAt(at) : EDGE;
    grams.push(before * 65_536 + code);
    before = code;
  }
  return grams;
}

export function indexGrams(texts: readonly string[]): GramIndex {
  const idOf = new Map<number, number>();
  const frequency: number[] = [];
  const lastText: number[] = [];
  texts.forEach((text, index) => {
    for (const gram of listGrams(text)) {
      const id = idOf.get(gram) ?? idOf.size;
      idOf.set(gram, id);
      if (lastText[id] !== index) frequency[id] = (frequency[id] ?? 0) + 1;
      lastText[id] = index;
    }
  });
  const weights = frequency.map((df) => Math.round(8 * Math.log2(1 + texts.length / df)));
  const weightOf = (id: number): number => weights[id] ?? 0;
  const rare = Math.round(8 * Math.log2(1 + texts.length));
  const profile = (text: string): Profile => {
    const grams = listGrams(text).map((gram) => idOf.get(gram) ?? -1);
    return countGrams(grams, weightOf, rare);
  };
  return { profile, weightOf, frequencyOf: (id) => frequency[id] ?? 0 };
}

/** Grams that no text of the index holds (at the edges of a part of one) add weight and match nothing. */
function countGrams(
  grams: readonly number[],
  weightOf: (id: number) => number,
  rare: number,
): Profile {
  const sorted = Int32Array.from(grams).sort();
  const ids: number[] = [];
  const counts: number[] = [];
  let weight = 0;
  for (const id of sorted) {
    weight += id < 0 ? rare / 4 : weightOf(id);
    if (id < 0) continue;
    if (ids.at(-1) === id) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      ids.push(id);
      counts.push(1);
    }
  }
  return { ids: Int32Array.from(ids), counts: Int32Array.from(counts), weight: Math.round(weight) };
}

/** The weight of what two profiles have in common. */
export function sharedWeight(p: Profile, q: Profile, weightOf: (id: number) => number): number {
  let total = 0;
  let j = 0;
  for (let i = 0; i < p.ids.length; i += 1) {
    const id = p.ids[i] ?? 0;
    while (j < q.ids.length && (q.ids[j] ?? 0) < id) j += 1;
    if (q.ids[j] === id) total += Math.min(p.counts[i] ?? 0, q.counts[j] ?? 0) * weightOf(id);
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
