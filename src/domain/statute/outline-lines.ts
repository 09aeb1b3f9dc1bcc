import { readAnnexMarker, readArticleMarker, readDivisionMarker } from './markers.ts';
import type { MarkedLine } from './marked-lines.ts';
import { removeWhiteSpace } from './white-space.ts';

/**
 * How far a table of contents (目录) reaches: it lists headings only and ends where the first of them
 * comes again, now as a heading of the body.
 *
 * 1. The result counts the line 目录 itself; 0 means that no table begins here.
 * 2. Chapters that start anew under each part stay in the table: only the first entry's return ends it.
 *
 * Example: 目录, 第一章 总则, 第二章 附则, 第一章 总则, 第一条 … → 3.
 */
const LONGEST_ENTRY = 60;

export function isOutlineHead(text: string): boolean {
  return /^目[录次][：:]?$/.test(removeWhiteSpace(text));
}

/** The whole table on one line: 目录 第一章 总则 第二章 附则. */
export function isInlineOutline(text: string): boolean {
  return /^目\s*[录次][\s：:]+第[^。]{1,400}$/.test(text);
}

/** An entry without its dots and page number. */
export function readOutlineEntry(text: string): { num: string; heading: string } {
  const words = text.replace(/[\s.．…·]*[0-9０-９]*\s*$/, '');
  const marker = readDivisionMarker(words) ?? readAnnexMarker(words);
  return marker ? { num: marker.num, heading: marker.rest } : { num: '', heading: words };
}

function keyOf(text: string): string {
  const { num, heading } = readOutlineEntry(text);
  return num === '' ? removeWhiteSpace(heading) : num;
}

function canBeEntry({ text }: MarkedLine): boolean {
  return (
    text.length <= LONGEST_ENTRY &&
    !/[。；;：:，]$/.test(text) &&
    !readArticleMarker(text)?.separated
  );
}

export function measureOutline(lines: readonly MarkedLine[], from: number): number {
  if (!isOutlineHead(lines[from]?.text ?? '')) return 0;
  const first = lines[from + 1];
  if (!first || !canBeEntry(first)) return 1;
  const key = keyOf(first.text);
  let end = from + 2;
  for (let next = lines[end]; next && canBeEntry(next); next = lines[end]) {
    if (keyOf(next.text) === key) break;
    end += 1;
  }
  return end - from;
}
