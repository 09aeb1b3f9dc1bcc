/**
 * The matching of greatest total value in a sparse bipartite graph. In: edges of positive value. Out: for each left
 * node its right node, or -1.
 *
 * 1. Optimal: no other matching has a greater sum. Where the optimum is unique, the order of edges does not matter.
 * 2. A node may stay alone, at the value 0.
 *
 * Example: edges 0–0: 5, 0–1: 4, 1–0: 4 → 0–1 and 1–0 (8), not 0–0 (5), which a greedy choice would take.
 * Rule: successive shortest augmenting paths with dual prices (Jonker and Volgenant 1987), on adjacency lists.
 */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

interface Prices {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

interface Matching {
  readonly toRight: Int32Array;
  readonly toLeft: Int32Array;
}

interface Search {
  /** Columns in the order in which their distance became final. */
  readonly done: number[];
  readonly distance: Map<number, number>;
  readonly from: Map<number, number>;
}

export function assign(leftCount: number, rightCount: number, edges: readonly Edge[]): Int32Array {
  const adjacency: Edge[][] = Array.from({ length: leftCount }, () => []);
  for (const edge of edges) adjacency[edge.left]?.push(edge);
  const prices = { left: new Float64Array(leftCount), right: new Float64Array(rightCount) };
  const matching = {
    toRight: new Int32Array(leftCount).fill(-1),
    toLeft: new Int32Array(rightCount).fill(-1),
  };
  adjacency.forEach((own, left) => {
    prices.left[left] = own.reduce((least, { value }) => Math.min(least, -value), 0);
    if (own.length > 0) augment(left, adjacency, prices, matching);
  });
  return matching.toRight;
}

/** Finds the cheapest way to give `start` a column, or to let it or a row it displaces stay alone. */
function augment(
  start: number,
  adjacency: readonly (readonly Edge[])[],
  prices: Prices,
  matching: Matching,
): void {
  const search: Search = { done: [], distance: new Map(), from: new Map() };
  const finished = new Set<number>();
  let [row, reached] = [start, 0];
  let lone = { row: start, cost: Infinity };
  for (;;) {
    const alone = reached - (prices.left[row] ?? 0);
    if (alone < lone.cost) lone = { row, cost: alone };
    reach(row, reached, adjacency, prices, search, finished);
    const nearest = nearestOf(search.distance, finished);
    const cost = search.distance.get(nearest) ?? Infinity;
    const owner = matching.toLeft[nearest] ?? -1;
    if (lone.cost <= cost || owner < 0) {
      const isLone = lone.cost <= cost;
      settle(start, search, isLone ? lone.cost : cost, prices, matching);
      const end = isLone ? (matching.toRight[lone.row] ?? -1) : nearest;
      if (isLone) matching.toRight[lone.row] = -1;
      rewire(end, start, search, matching);
      return;
    }
    finished.add(nearest);
    search.done.push(nearest);
    [row, reached] = [owner, cost];
  }
}

/** Shortens the ways to the columns that `row` leads to. */
function reach(
  row: number,
  reached: number,
  adjacency: readonly (readonly Edge[])[],
  prices: Prices,
  { distance, from }: Search,
  finished: ReadonlySet<number>,
): void {
  for (const { right, value } of adjacency[row] ?? []) {
    if (finished.has(right)) continue;
    const cost = reached - value - (prices.left[row] ?? 0) - (prices.right[right] ?? 0);
    if (cost >= (distance.get(right) ?? Infinity)) continue;
    distance.set(right, cost);
    from.set(right, row);
  }
}

function nearestOf(distance: ReadonlyMap<number, number>, finished: ReadonlySet<number>): number {
  let nearest = -1;
  let least = Infinity;
  for (const [right, cost] of distance) {
    if (cost < least && !finished.has(right)) [nearest, least] = [right, cost];
  }
  return nearest;
}

/** Moves the prices so that the path found costs nothing and nothing becomes cheaper than that. */
function settle(
  start: number,
  { done, distance }: Search,
  total: number,
  prices: Prices,
  matching: Matching,
): void {
  prices.left[start] = (prices.left[start] ?? 0) + total;
  for (const right of done) {
    const slack = total - (distance.get(right) ?? 0);
    const owner = matching.toLeft[right] ?? -1;
    prices.left[owner] = (prices.left[owner] ?? 0) + slack;
    prices.right[right] = (prices.right[right] ?? 0) - slack;
  }
}

/** Hands the column to the row it was reached from, that row's former column to the next, back to the start. */
function rewire(end: number, start: number, { from }: Search, matching: Matching): void {
  let right = end;
  while (right >= 0) {
    const row = from.get(right) ?? start;
    const former = matching.toRight[row] ?? -1;
    matching.toRight[row] = right;
    matching.toLeft[right] = row;
    right = row === start ? -1 : former;
  }
}
