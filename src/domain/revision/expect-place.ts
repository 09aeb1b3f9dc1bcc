import { keepOrder, type PlacePair } from './order.ts';

/**
 * How far a pair stands from where it would be expected. In: pairs already known. Out: a distance, in articles.
 *
 * 1. The least of three: from the line drawn through the pairs that keep the common order, and from the known pair
 *    next before and next after, on either side; so a chapter that moved as a whole keeps its own order.
 * 2. The same when the lists are swapped.
 *
 * Example: 3–13 and 5–15 known → 4–14 is at 0, 4–4 is not.
 */
export interface KnownOrder {
  readonly pairs: readonly PlacePair[];
  readonly aCount: number;
  readonly bCount: number;
}

type Stop = readonly [own: number, other: number];

export function expectPlaces(order: KnownOrder): (a: number, b: number) => number {
  const { pairs, aCount, bCount } = order;
  const line = [...keepOrder(pairs)].sort((x, y) => x.a - y.a);
  const lineA = drawLine(
    aCount,
    bCount,
    line.map(({ a, b }): Stop => [a, b]),
  );
  const lineB = drawLine(
    bCount,
    aCount,
    line.map(({ a, b }): Stop => [b, a]),
  );
  const nearA = findNeighbours(
    aCount,
    pairs.map(({ a, b }): Stop => [a, b]),
  );
  const nearB = findNeighbours(
    bCount,
    pairs.map(({ a, b }): Stop => [b, a]),
  );
  return (a, b) =>
    Math.min(
      Math.abs((lineA[a] ?? 0) - (lineB[b] ?? 0)),
      distanceTo(nearA[a], a, b),
      distanceTo(nearB[b], b, a),
    );
}

/** Each place on a scale that both lists share: the middle of the two places, straight between the stops. */
function drawLine(count: number, otherCount: number, inner: readonly Stop[]): readonly number[] {
  const stops: readonly Stop[] = [[-1, -1], ...inner, [count, otherCount]];
  const places: number[] = [];
  for (let at = 1; at < stops.length; at += 1) {
    const [own, other] = stops[at - 1] ?? [0, 0];
    const [nextOwn, nextOther] = stops[at] ?? [0, 0];
    const step = (nextOwn + nextOther - own - other) / (nextOwn - own) / 2;
    for (let place = Math.max(own, 0); place < nextOwn; place += 1) {
      places[place] = (own + other) / 2 + step * (place - own);
    }
  }
  return places;
}

/** For each place the known pairs next before and next after it. */
function findNeighbours(count: number, pairs: readonly Stop[]): readonly (readonly Stop[])[] {
  const known = new Map(pairs);
  const around = Array.from({ length: count }, (): Stop[] => []);
  const sweep = (places: readonly number[]): void => {
    let last: Stop | undefined;
    for (const place of places) {
      if (last) around[place]?.push(last);
      const other = known.get(place);
      if (other !== undefined) last = [place, other];
    }
  };
  const places = [...around.keys()];
  sweep(places);
  sweep(places.toReversed());
  return around;
}

function distanceTo(neighbours: readonly Stop[] | undefined, own: number, other: number): number {
  const distances = (neighbours ?? []).map(
    ([place, partner]) => Math.abs(other - partner - (own - place)) + Math.abs(own - place) - 1,
  );
  return Math.min(Infinity, ...distances);
}
