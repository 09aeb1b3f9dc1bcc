/**
 * Cuts a plain text file into its lines and takes away what only the printed page needed.
 * Input: the text. Output: lines with indentation and what stood between them; the lines dropped.
 * Promises: 1. page numbers go, and a header that repeats beside them; 2. the blank lines around a dropped
 * line are no end of a paragraph; 3. no words are changed.
 * Example: 应当 / (blank) / — 2 — / (blank) / 按照规定 → two lines, the second not `apart`.
 */
import { trimLine, WHITE_SPACE } from '#domain/statute/white-space.ts';
import { isStructural } from './marks.ts';
import { isPageNumber } from './page-furniture.ts';

export interface TextLine {
  text: string;
  line: number;
  indented: boolean;
  /** A blank line stands above it. */
  apart: boolean;
}

interface RawLine extends TextLine {
  pageBreak: boolean;
}

const indent = new RegExp(`^([\\u3000\\t]|[${WHITE_SPACE}]{2,})`);

export function readTextLines(source: string): { lines: TextLine[]; dropped: TextLine[] } {
  const raw = source.split('\n').map((content, at): RawLine => ({
    text: trimLine(content),
    line: at + 1,
    indented: indent.test(content.replace(/^[\f\ufeff]+/, '')),
    apart: false,
    pageBreak: content.includes('\f') || isPageNumber(trimLine(content)),
  }));
  const filled = raw.filter(({ text, pageBreak }) => text !== '' || pageBreak);
  const headers = findRunningHeaders(filled);
  const isDropped = (line: RawLine) => isPageNumber(line.text) || headers.has(line.text);
  const lines: TextLine[] = [];
  let blank = false;
  let broken = false;
  for (const line of raw) {
    broken ||= line.pageBreak || isDropped(line);
    if (line.text === '') blank = true;
    if (line.text === '' || isDropped(line)) continue;
    lines.push({
      text: line.text,
      line: line.line,
      indented: line.indented,
      apart: blank && !broken,
    });
    blank = false;
    broken = false;
  }
  return { lines, dropped: filled.filter((line) => line.text !== '' && isDropped(line)) };
}

/** The same words beside at least three page breaks are the page's header or footer. */
function findRunningHeaders(lines: readonly RawLine[]): Set<string> {
  const times = new Map<string, number>();
  lines.forEach((line, at) => {
    const beside =
      [lines[at - 1], lines[at + 1]].some((other) => other?.pageBreak) || line.pageBreak;
    if (!beside || isPageNumber(line.text) || isStructural(line.text) || line.text.length > 40)
      return;
    times.set(line.text, (times.get(line.text) ?? 0) + 1);
  });
  return new Set(
    [...times].filter(([text, count]) => text !== '' && count >= 3).map(([text]) => text),
  );
}
