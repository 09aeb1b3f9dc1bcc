import type { WordToken } from './cut-words.ts';
import type { TokenRun } from './match-tokens.ts';

/**
 * Where a pure insertion or deletion could as well stand a little earlier or later, the place a reader expects.
 *
 * 1. It starts after a sign where it can, and ends with one: 甲、[乙、]丙, not 甲[、乙]、丙.
 * 2. Otherwise it stays; the same words are inserted or deleted either way.
 *
 * Example: 甲、丙 → 甲、乙、丙 is the insertion of 乙、 after 甲、.
 */
export function settleEdges(
  runs: readonly TokenRun[],
  a: readonly WordToken[],
  b: readonly WordToken[],
): readonly TokenRun[] {
  const settled = [...runs];
  for (let at = 1; at < settled.length; at += 1) {
    const [before, after] = [settled[at - 1], settled[at]];
    if (!before || !after) continue;
    const aGap = after.a - before.a - before.length;
    const bGap = after.b - before.b - before.length;
    if (aGap > 0 === bGap > 0) continue;
    const [tokens, from] = bGap > 0 ? [b, before.b] : [a, before.a];
    const start = from + before.length;
    const shift = bestShift(tokens, start, start + aGap + bGap, before.length, after.length);
    settled[at - 1] = { ...before, length: before.length + shift };
    settled[at] = { a: after.a + shift, b: after.b + shift, length: after.length - shift };
  }
  return settled;
}

/** How far the gap `start`–`end` may slide over equal tokens, to where it reads best; neither run is used up. */
function bestShift(
  tokens: readonly WordToken[],
  start: number,
  end: number,
  roomBefore: number,
  roomAfter: number,
): number {
  const keyAt = (at: number): string | undefined => tokens[at]?.key;
  const score = (shift: number): number => {
    const [lead, last] = [tokens[start + shift - 1], tokens[end + shift - 1]];
    return (lead?.isSign === false ? 0 : 2) + (last?.isSign ? 1 : 0);
  };
  let best = 0;
  for (let shift = -1; -shift < roomBefore; shift -= 1) {
    if (keyAt(start + shift) !== keyAt(end + shift)) break;
    if (score(shift) > score(best)) best = shift;
  }
  for (let shift = 1; shift < roomAfter; shift += 1) {
    if (keyAt(start + shift - 1) !== keyAt(end + shift - 1)) break;
    if (score(shift) > score(best)) best = shift;
  }
  return best;
}
