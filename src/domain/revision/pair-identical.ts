/**
 * Pairs of equal words. In: the folded words of both lists. Out: for each of the first its partner in the second, or -1.
 *
 * 1. Words that stand once in each list are paired, wherever they stand.
 * 2. Words repeated equally often are paired in order; otherwise first those whose neighbours are paired, then in order.
 * 3. As many are paired as can be.
 *
 * Example: [x, y, x] and [x, x, y] → 0–0, 2–1, 1–2.
 */
export function pairIdentical(a: readonly string[], b: readonly string[]): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  const back = new Int32Array(b.length).fill(-1);
  const link = (i: number, j: number): void => {
    partner[i] = j;
    back[j] = i;
  };
  const placesInB = groupPlaces(b);
  const uneven: (readonly [readonly number[], readonly number[]])[] = [];
  for (const [words, places] of groupPlaces(a)) {
    const others = placesInB.get(words) ?? [];
    if (others.length === places.length) places.forEach((i, at) => link(i, others[at] ?? -1));
    else if (others.length > 0) uneven.push([places, others]);
  }
  for (const [places, others] of uneven) {
    linkNeighbours(places, others, partner, back, link);
  }
  for (const [places, others] of uneven) {
    const free = others.filter((j) => back[j] === -1);
    const lone = places.filter((i) => partner[i] === -1);
    lone.slice(0, free.length).forEach((i, at) => link(i, free[at] ?? -1));
  }
  return partner;
}

function groupPlaces(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(words.keys(), (place) => words[place] ?? '');
}

function linkNeighbours(
  places: readonly number[],
  others: readonly number[],
  partner: Int32Array,
  back: Int32Array,
  link: (i: number, j: number) => void,
): void {
  const found = places.flatMap((i) =>
    others
      .filter((j) => isBeside(i, j, -1, partner, back) || isBeside(i, j, 1, partner, back))
      .map((j) => [i, j] as const),
  );
  for (const [i, j] of found) if (partner[i] === -1 && back[j] === -1) link(i, j);
}

/** Both are the first or the last, or their neighbours on that side are each other's. */
function isBeside(
  i: number,
  j: number,
  step: number,
  partner: Int32Array,
  back: Int32Array,
): boolean {
  const [left, right] = [partner[i + step], back[j + step]];
  if (left === undefined || right === undefined) return left === right;
  return left === j + step && right === i + step;
}
