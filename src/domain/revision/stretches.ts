import type { WordToken } from './cut-words.ts';
import type { TokenRun } from './match-tokens.ts';

/**
 * From runs of equal tokens to stretches of characters, cleaned up. In: runs, texts. Out: stretches that cover both.
 *
 * 1. `layStretches`: equal tokens are the same only when every character is; those that differ in width are a change.
 * 2. `refineChange`: words that the segmenter cut otherwise in each text, though they are the same, are found again;
 *    every edge stays an edge of tokens on both sides.
 * 3. `absorbIslands`: what is unchanged between two changes and no longer than two characters joins them.
 *
 * Example: 甲的乙 → 丙的丁: one change, 的 included.
 */
export interface Stretch {
  readonly isSame: boolean;
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

export interface TextSides {
  readonly a: string;
  readonly b: string;
  /** Where tokens start, and the end of the text. */
  readonly edgesA: readonly number[];
  readonly edgesB: readonly number[];
}

const LONGEST_ISLAND = 2;
const SHORTEST_FOUND = 3;
const LARGEST_SEARCH = 250_000;

export function layStretches(
  runs: readonly TokenRun[],
  tokensA: readonly WordToken[],
  tokensB: readonly WordToken[],
  { a, b }: TextSides,
): readonly Stretch[] {
  const laid: Stretch[] = [];
  let [aEnd, bEnd] = [0, 0];
  const lay = (isSame: boolean, aTo: number, bTo: number): void => {
    if (aTo > aEnd || bTo > bEnd) {
      laid.push({ isSame, aFrom: aEnd, aTo, bFrom: bEnd, bTo });
    }
    [aEnd, bEnd] = [aTo, bTo];
  };
  for (const run of runs) {
    lay(false, tokensA[run.a]?.start ?? a.length, tokensB[run.b]?.start ?? b.length);
    for (let at = 0; at < run.length; at += 1) {
      const [left, right] = [tokensA[run.a + at], tokensB[run.b + at]];
      if (!left || !right) continue;
      const isSame = left.text === right.text;
      lay(isSame, left.start + left.text.length, right.start + right.text.length);
    }
  }
  lay(false, a.length, b.length);
  return laid;
}

export function refineChange(change: Stretch, sides: TextSides): readonly Stretch[] {
  const { aFrom, aTo, bFrom, bTo } = change;
  if (aTo - aFrom < SHORTEST_FOUND || bTo - bFrom < SHORTEST_FOUND) return [change];
  const found = findCommon(change, sides);
  if (!found) return [change];
  const before = { ...change, aTo: found.aFrom, bTo: found.bFrom };
  const after = { ...change, aFrom: found.aTo, bFrom: found.bTo };
  return [before, found, after].flatMap((one) => {
    if (one.isSame) return [one];
    return one.aTo > one.aFrom || one.bTo > one.bFrom ? refineChange(one, sides) : [];
  });
}

/** The longest equal words of a change, from edge to edge on both sides. */
function findCommon(
  { aFrom, aTo, bFrom, bTo }: Stretch,
  { a, b, edgesA, edgesB }: TextSides,
): Stretch | undefined {
  const starts = edgesA.filter((edge) => edge >= aFrom && edge < aTo);
  const others = edgesB.filter((edge) => edge >= bFrom && edge < bTo);
  if (starts.length * others.length > LARGEST_SEARCH) return undefined;
  const [endsA, endsB] = [new Set(edgesA), new Set(edgesB)];
  let best: Stretch | undefined;
  let longest = SHORTEST_FOUND - 1;
  for (const from of starts) {
    for (const other of others) {
      const most = Math.min(aTo - from, bTo - other);
      if (most <= longest) continue;
      for (let length = 1; length <= most; length += 1) {
        if (a.charCodeAt(from + length - 1) !== b.charCodeAt(other + length - 1)) break;
        if (length <= longest || !endsA.has(from + length) || !endsB.has(other + length)) continue;
        longest = length;
        best = { isSame: true, aFrom: from, aTo: from + length, bFrom: other, bTo: other + length };
      }
    }
  }
  return best;
}

export function absorbIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined = joinAlike(stretches);
  const marked = joined.map((stretch, at) => {
    const isBetween = at > 0 && at < joined.length - 1;
    const isIsland = stretch.isSame && isBetween && stretch.aTo - stretch.aFrom <= LONGEST_ISLAND;
    return isIsland ? { ...stretch, isSame: false } : stretch;
  });
  return joinAlike(marked);
}

function joinAlike(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.isSame === stretch.isSame) {
      joined[joined.length - 1] = { ...last, aTo: stretch.aTo, bTo: stretch.bTo };
    } else joined.push(stretch);
  }
  return joined;
}
