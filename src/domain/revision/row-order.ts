/**
 * Two lists as one list of rows. In: for each of the first its partner in the second, or -1. Out: pairs of places, -1
 * where a side is empty.
 *
 * 1. Every place of both lists stands in exactly one row; the second list keeps its order.
 * 2. A lone place of the first follows the row of the place before it.
 *
 * Example: [0, -1, 1] beside a list of three → 0–0, 1–none, 2–1, none–2.
 */
export type Row = readonly [a: number, b: number];

export function orderRows(partner: Int32Array, bCount: number): readonly Row[] {
  const followers = new Map<number, number[]>();
  const ownerOf = new Map<number, number>();
  let last = -1;
  partner.forEach((other, place) => {
    if (other >= 0) {
      ownerOf.set(other, place);
      last = other;
    } else followers.set(last, [...(followers.get(last) ?? []), place]);
  });
  const follow = (b: number): Row[] => (followers.get(b) ?? []).map((a): Row => [a, -1]);
  const rows = Array.from({ length: bCount }, (_, b): Row[] => [
    [ownerOf.get(b) ?? -1, b],
    ...follow(b),
  ]);
  return [...follow(-1), ...rows.flat()];
}
