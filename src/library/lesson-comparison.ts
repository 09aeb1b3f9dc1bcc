/**
 * Puts one article of a later text beside its counterpart in an earlier one, and finds the words that changed.
 * 1. `findCounterpart` gives the most similar article, undefined when none shares a third of its pairs of characters.
 * 2. `compareWords` gives ranges of both sides, in order, that do not stand in the other; the rest reads the same in both.
 * Example: 公示收费标准 / 分别标明收费标准 → removed 公示, inserted 分别标明.
 */
export interface Range {
  start: number;
  end: number;
}

const pairsOf = (words: string): Set<string> =>
  new Set(
    Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)),
  );

function similarity(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

export function findCounterpart<T>(
  words: string,
  candidates: readonly { item: T; words: string }[],
): T | undefined {
  const own = pairsOf(words);
  const ranked = candidates
    .map(({ item, words: others }) => ({ item, score: similarity(own, pairsOf(others)) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best && best.score >= 1 / 3 ? best.item : undefined;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const wordsIn = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** Changed ranges of both sides, by the longest common run of words. */
export function compareWords(before: string, after: string): Changes {
  const removed: Range[] = [];
  const inserted: Range[] = [];
  for (const hunk of listHunks(wordsIn(before), wordsIn(after))) {
    const { left, right } = tighten(hunk, before, after);
    if (left.end > left.start) removed.push(left);
    if (right.end > right.start) inserted.push(right);
  }
  return { removed, inserted };
}

export interface Changes {
  removed: Range[];
  inserted: Range[];
}

/** What stands between two runs of common words, on both sides. */
interface Hunk {
  left: Range;
  right: Range;
}

function listHunks(a: readonly string[], b: readonly string[]): Hunk[] {
  const lengths = measureCommon(a, b);
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  let [i, j, x, y] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    if (left === right) {
      open = undefined;
      [i, j, x, y] = [i + 1, j + 1, x + left.length, y + right.length];
      continue;
    }
    if (!open) hunks.push((open = { left: { start: x, end: x }, right: { start: y, end: y } }));
    const fromLeft =
      j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1));
    if (fromLeft) [i, x] = [i + 1, x + left.length];
    else [j, y] = [j + 1, y + right.length];
    open.left.end = x;
    open.right.end = y;
  }
  return hunks;
}

/** The segmenter may cut the same words differently in two places: two or more equal characters at an edge are no change. */
function tighten({ left, right }: Hunk, before: string, after: string): Hunk {
  const [a, b] = [before.slice(left.start, left.end), after.slice(right.start, right.end)];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  if (head < 2) head = 0;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  if (tail < 2) tail = 0;
  return {
    left: { start: left.start + head, end: left.end - tail },
    right: { start: right.start + head, end: right.end - tail },
  };
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number =>
  lengths[i]?.[j] ?? 0;

/** `lengths[i][j]`: how many words the ends of both sides from i and j have in common. */
function measureCommon(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          a[i] === b[j]
            ? at(lengths, i + 1, j + 1) + 1
            : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  return lengths;
}

/** Ranges of several texts laid end to end, given back to each text. */
export function spreadRanges<K>(
  ranges: readonly Range[],
  texts: readonly { key: K; text: string }[],
): Map<K, Range[]> {
  const found = new Map<K, Range[]>();
  let offset = 0;
  for (const { key, text } of texts) {
    const end = offset + text.length;
    const own = ranges
      .filter((range) => range.start < end && range.end > offset)
      .map((range) => ({
        start: Math.max(range.start, offset) - offset,
        end: Math.min(range.end, end) - offset,
      }));
    if (own.length > 0) found.set(key, own);
    offset = end;
  }
  return found;
}

/** A range without the parts that others cover. */
export function subtractRanges(range: Range, covers: readonly Range[]): Range[] {
  return covers.reduce<Range[]>(
    (left, cover) =>
      left.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, cover.start) },
          { start: Math.max(start, cover.end), end },
        ].filter((part) => part.end > part.start),
      ),
    [range],
  );
}
