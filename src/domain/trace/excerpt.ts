import type { StatuteNode } from '#domain/statute/types.ts';

/**
 * A window on the words of an element, around what changed in them. In: the element, marks by node, sizes in
 * characters. Out: runs of words with a look, in reading order.
 *
 * 1. Without a limit the runs laid end to end are the words of the element, numbers of its children included.
 * 2. The window begins `lead` characters before the first voiced run, else the first changed one, and is at most `most`
 *    long; where nothing changed it is the beginning, or the end if told so.
 * 3. It begins after a sign and ends with one where it can, so that no word and no lone （五） hangs at its edge.
 * 4. What was cut away, before or behind, is said by ……
 *
 * Example: 在充电场所公示收费标准 with 公示收费 removed → 在充电场所 plain, 公示收费 removed, 标准 plain.
 */
export interface Run {
  text: string;
  look: Look;
}

/** 'kept' are words of a voice that stood there before. */
export type Look = 'plain' | 'added' | 'voiced' | 'kept' | 'removed';

export interface LookMark {
  start: number;
  end: number;
  look: Look;
}

/** The words of an element, cut where a mark begins or ends; marks of a node do not overlap. */
export function cutRuns(
  node: StatuteNode,
  marksOf: (eId: string) => readonly LookMark[],
  isTop = true,
): Run[] {
  const runs: Run[] = isTop ? [] : [{ text: node.num, look: 'plain' }];
  let from = 0;
  for (const { start, end, look } of marksOf(node.eId).toSorted((x, y) => x.start - y.start)) {
    runs.push({ text: node.text.slice(from, start), look: 'plain' });
    runs.push({ text: node.text.slice(start, end), look });
    from = end;
  }
  runs.push({ text: node.text.slice(from), look: 'plain' });
  const below = node.children.flatMap((child) => cutRuns(child, marksOf, false));
  return [...runs, ...below].filter(({ text }) => text !== '');
}

/** The window on them. */
export function excerptRuns(
  runs: readonly Run[],
  most: number,
  lead: number,
  unchanged: 'begin' | 'end' = 'begin',
): Run[] {
  const lengthOf = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const whole = lengthOf(runs);
  if (whole <= most) return [...runs];
  const voiced = runs.findIndex(({ look }) => look === 'voiced');
  const first = voiced >= 0 ? voiced : runs.findIndex(({ look }) => look !== 'plain');
  const words = runs.map(({ text }) => text).join('');
  const isEnd = first < 0 && unchanged === 'end';
  const changed = isEnd ? whole : lengthOf(runs.slice(0, Math.max(first, 0)));
  const from = startAfterSign(words, Math.max(0, changed - (isEnd ? most : lead)), changed);
  const to = endWithSign(words, from, from + most, changed);
  let at = 0;
  const window = runs.flatMap(({ text, look }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part ? [{ text: part, look }] : [];
  });
  const gap: Run[] = [{ text: '……', look: 'plain' }];
  return [...(from > 0 ? gap : []), ...window, ...(whole > to ? gap : [])];
}

const STOPS = /[，。；：？！]/u;

/** Of the places between the two the first after a stop, else after a 、; the changed words are never cut. */
function startAfterSign(words: string, from: number, changed: number): number {
  if (from === 0) return 0;
  const lead = words.slice(from, changed);
  const stop = lead.search(STOPS);
  const at = stop >= 0 ? stop : lead.indexOf('、');
  return at >= 0 ? from + at + 1 : from;
}

/** The last place after a stop in the second half of the window, else its end. */
function endWithSign(words: string, from: number, to: number, changed: number): number {
  if (to >= words.length) return to;
  const least = Math.max(changed + 1, (from + to) / 2);
  for (let at = to; at > least; at -= 1) if (STOPS.test(words[at - 1] ?? '')) return at;
  return to;
}
