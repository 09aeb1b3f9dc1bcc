import type { WordToken } from './cut-words.ts';

/**
 * Which tokens of two texts stay. In: the tokens of both. Out: runs of equal tokens, in order.
 *
 * 1. The runs are those of greatest weight: two for each character of a word, one for a sign, less `RUN_PRICE` for
 *    each run, so that a change is one piece rather than many, and a lone character between changes does not count.
 * 2. Equal beginnings and ends are always runs.
 * 3. Texts too long for the table are first matched by whole sentences.
 *
 * Example: 甲的乙 → 丙的丁: one change, since 的 alone (2) does not pay for a run.
 * Rule: longest common subsequence with affine gaps (Gotoh 1982), turned to price the runs.
 */
export interface TokenRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

const RUN_PRICE = 3;
const LARGEST_TABLE = 4_000_000;

export function matchTokens(a: readonly WordToken[], b: readonly WordToken[]): readonly TokenRun[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail]?.key === b[b.length - 1 - tail]?.key) tail += 1;
  const middle = matchMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const runs = [
    { a: 0, b: 0, length: head },
    ...middle.map((run) => ({ ...run, a: run.a + head, b: run.b + head })),
    { a: a.length - tail, b: b.length - tail, length: tail },
  ];
  return runs.filter(({ length }) => length > 0);
}

function matchMiddle(a: readonly WordToken[], b: readonly WordToken[]): readonly TokenRun[] {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length <= LARGEST_TABLE) return joinPairs(traceTable(a, b));
  return matchSentences(a, b);
}

const weigh = ({ text, isSign }: WordToken): number => (isSign ? 1 : 2 * text.length);

/** Pairs of equal tokens on the path of greatest weight. */
function traceTable(
  a: readonly WordToken[],
  b: readonly WordToken[],
): (readonly [number, number])[] {
  const width = b.length + 1;
  // `inside` ends with a pair at that cell, `best` may end with a gap.
  const inside = new Int32Array((a.length + 1) * width).fill(-1);
  const best = new Int32Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1) {
    const token = a[i - 1];
    const weight = token ? weigh(token) : 0;
    for (let j = 1; j <= b.length; j += 1) {
      const cell = i * width + j;
      const above = Math.max(best[cell - width] ?? 0, best[cell - 1] ?? 0);
      if (token?.key === b[j - 1]?.key) {
        const before = cell - width - 1;
        const going = inside[before] ?? -1;
        const paid = (best[before] ?? 0) - RUN_PRICE;
        inside[cell] = Math.max(going < 0 ? paid : Math.max(going, paid), paid) + weight;
      }
      best[cell] = Math.max(above, inside[cell] ?? -1);
    }
  }
  return walkBack(a.length, b.length, inside, best);
}

function walkBack(
  rows: number,
  columns: number,
  inside: Int32Array,
  best: Int32Array,
): (readonly [number, number])[] {
  const width = columns + 1;
  const pairs: (readonly [number, number])[] = [];
  let [i, j, isInside] = [rows, columns, false];
  while (i > 0 && j > 0) {
    const cell = i * width + j;
    if (!isInside && best[cell] === best[cell - width]) i -= 1;
    else if (!isInside && best[cell] === best[cell - 1]) j -= 1;
    else {
      pairs.push([i - 1, j - 1]);
      const before = cell - width - 1;
      isInside =
        (inside[before] ?? -1) >= 0 && (inside[before] ?? 0) >= (best[before] ?? 0) - RUN_PRICE;
      [i, j] = [i - 1, j - 1];
    }
  }
  return pairs.reverse();
}

function joinPairs(pairs: readonly (readonly [number, number])[]): readonly TokenRun[] {
  const runs: { a: number; b: number; length: number }[] = [];
  for (const [a, b] of pairs) {
    const last = runs.at(-1);
    if (last && last.a + last.length === a && last.b + last.length === b) last.length += 1;
    else runs.push({ a, b, length: 1 });
  }
  return runs;
}

/** Sentences that stand once in each text hold the two together; what lies between is matched by words again. */
function matchSentences(a: readonly WordToken[], b: readonly WordToken[]): readonly TokenRun[] {
  const [left, right] = [groupSentences(a), groupSentences(b)];
  if (left.length * right.length > LARGEST_TABLE) return [];
  const anchors = traceTable(left, right);
  const runs: TokenRun[] = [];
  let [i, j] = [0, 0];
  for (const [from, to] of [...anchors, [left.length, right.length] as const]) {
    const ends = [left[from]?.start ?? a.length, right[to]?.start ?? b.length] as const;
    const between = [a.slice(i, ends[0]), b.slice(j, ends[1])] as const;
    const isSmall = between[0].length * between[1].length <= LARGEST_TABLE;
    const found = isSmall ? matchTokens(...between) : [];
    runs.push(...found.map((run) => ({ ...run, a: run.a + i, b: run.b + j })));
    const next = [left[from + 1]?.start ?? a.length, right[to + 1]?.start ?? b.length] as const;
    if (next[0] > ends[0]) runs.push({ a: ends[0], b: ends[1], length: next[0] - ends[0] });
    [i, j] = next;
  }
  return runs;
}

/** Tokens up to 。 or ； as one token whose `start` counts tokens. */
function groupSentences(tokens: readonly WordToken[]): readonly WordToken[] {
  const sentences: WordToken[] = [];
  let start = 0;
  tokens.forEach(({ key }, at) => {
    if (!/[。;]/.test(key) && at < tokens.length - 1) return;
    const own = tokens.slice(start, at + 1);
    const text = own.map((token) => token.text).join('');
    const joined = own.map((token) => token.key).join('\u0000');
    sentences.push({ text, key: joined, start, isSign: false });
    start = at + 1;
  });
  return sentences;
}
