/**
 * Finds where the statute begins among the lines of a document, its title and its passage notes.
 * Input: lines. Output: the title, the notes, the index of the first line of the body, what stood before.
 * Promises: 1. the title is the line nearest above the body that reads like a statute's name; 2. a title
 * broken over two lines is put together; 3. from outside the main block only a title and notes are taken.
 * Example: 公告…, 望澜市某条例, （2024年…通过）, 第一条 … → title 望澜市某条例, one note, the rest `skipped`.
 */
import { readItemMarker } from '../item-markers.ts';
import { closeUp } from '../white-space.ts';
import { isArticleStart, isContents, isHeading, isPassageNote, isTitle, stripTitleMarks } from './marks.ts';
import type { ForeignLine } from './reading.ts';

export interface FoundHead {
  title: string | undefined;
  titleLine: number | null;
  notes: ForeignLine[];
  bodyStart: number;
  /** Lines of the main block above the title: an announcement, a letter. */
  skipped: ForeignLine[];
}

const farthestTitle = 60;

export function findHead(lines: readonly ForeignLine[]): FoundHead {
  const structure = findStructure(lines);
  const lowest = Math.max(0, structure - farthestTitle);
  let at = structure - 1;
  while (at >= lowest && !isTitle(lines[at]?.text ?? '')) at -= 1;
  if (at < lowest) return findHeadWithoutTitle(lines, structure);
  const first = findTitleStart(lines, at);
  const bodyStart = findBodyStart(lines, at + 1, structure);
  return {
    title: writeTitle(lines.slice(first, at + 1)),
    titleLine: lines[first]?.line ?? null,
    notes: lines.slice(at + 1, bodyStart).filter(({ text }) => isNote(text)),
    bodyStart,
    skipped: lines.slice(0, first).filter((line) => !line.outside),
  };
}

/** The first line that only a statute has. */
function findStructure(lines: readonly ForeignLine[]): number {
  const marked = lines.findIndex(
    ({ text, outside, table }) => !outside && !table && (isContents(text) || isHeading(text) || isArticleStart(text)),
  );
  if (marked >= 0) return marked;
  const clause = lines.findIndex(({ text, outside }) => !outside && readItemMarker(text) !== undefined);
  if (clause >= 0) return clause;
  return lines.findIndex(({ outside }) => !outside) + 1;
}

function findHeadWithoutTitle(lines: readonly ForeignLine[], structure: number): FoundHead {
  const before = lines.slice(0, structure).filter((line) => !line.outside);
  const notes = before.filter(({ text }) => isNote(text));
  return {
    title: undefined,
    titleLine: null,
    notes,
    bodyStart: structure,
    skipped: before.filter((line) => !notes.includes(line)),
  };
}

/** Goes up from the title's last line while the lines above belong to it. */
function findTitleStart(lines: readonly ForeignLine[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 3) {
    const joined = writeTitle(lines.slice(first, last + 1));
    const above = lines[first - 1]?.text ?? '';
    const unbalanced = count(joined, '》') > count(joined, '《') || count(joined, '）') > count(joined, '（');
    const headless = /^(关于|的|及|和|与|施行)/.test(joined);
    if (!(unbalanced || headless) || /[。；：，]$/.test(above) || isPassageNote(above)) break;
    first -= 1;
  }
  return first;
}

function writeTitle(lines: readonly ForeignLine[]): string {
  return stripTitleMarks(lines.map(({ text }) => closeUp(text)).join(''));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function isNote(text: string): boolean {
  return isPassageNote(text) || /^[（(].{1,12}(号|公告|令)[）)]$/.test(text);
}

/** Notes may go on over lines that stand in one pair of brackets. */
function findBodyStart(lines: readonly ForeignLine[], from: number, structure: number): number {
  let at = from;
  let open = 0;
  while (at < structure) {
    const line = lines[at];
    if (!line) break;
    const opens = open > 0 || isNote(line.text) || line.outside === true || isTitle(line.text);
    if (!opens) break;
    open = Math.max(0, open + count(line.text, '（') - count(line.text, '）'));
    at += 1;
  }
  return at;
}
