/**
 * Order among partners. In: pairs of places in two lists. Out: the heaviest set of pairs in the same order in both.
 *
 * 1. As many pairs as can be; of equally many the likest. What is outside the set has moved.
 * 2. The set is the same when the lists are swapped: ties go by likeness, then by a hash of the words.
 *
 * Example: 1–1 2–4 3–2 4–3 → 2–4 moved, since three stay where one goes.
 */
export interface PlacePair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: breaks ties between equally many pairs. */
  readonly likeness: number;
  readonly hash: number;
}

const PAIR_UNIT = 2 ** 40;
const LIKENESS_UNIT = 2 ** 18;

/** FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The same whichever text comes first. */
export function hashPair(a: number, b: number): number {
  return (Math.imul((a ^ b) >>> 0, 0x9e3779b1) + Math.imul(a + b, 0x85ebca6b)) >>> 0;
}

function weigh({ likeness, hash }: PlacePair): number {
  return PAIR_UNIT + Math.round(likeness * 1023) * LIKENESS_UNIT + (hash % LIKENESS_UNIT);
}

export function keepOrder(pairs: readonly PlacePair[]): ReadonlySet<PlacePair> {
  const sorted = [...pairs].sort((x, y) => x.a - y.a);
  const best: number[] = [];
  const before: number[] = [];
  sorted.forEach((pair, index) => {
    let top = 0;
    let from = -1;
    for (let other = 0; other < index; other += 1) {
      const { a = 0, b = 0 } = sorted[other] ?? {};
      if (a < pair.a && b < pair.b && (best[other] ?? 0) > top) {
        [top, from] = [best[other] ?? 0, other];
      }
    }
    best.push(top + weigh(pair));
    before.push(from);
  });
  const kept = new Set<PlacePair>();
  let at = best.reduce((top, value, index) => (value > (best[top] ?? -1) ? index : top), -1);
  for (let pair = sorted[at]; pair; pair = sorted[at]) {
    kept.add(pair);
    at = before[at] ?? -1;
  }
  return kept;
}
