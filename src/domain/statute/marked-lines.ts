import { readArticleMarker, readDivisionMarker } from './markers.ts';
import { readLines } from './source-lines.ts';
import { trimLine } from './white-space.ts';

/**
 * Lines freed of Markdown's marks: # before a heading, ** around bold words.
 *
 * 1. `marks` counts the # signs; the words are untouched.
 * 2. Rules (---), headings without words and HTML comments on a line of their own are left out, except the head's end mark.
 *
 * Example: "## **第一章** 总则" → marks 2, text "第一章 总则".
 */
export interface MarkedLine {
  readonly text: string;
  readonly marks: number;
  readonly line: number;
  readonly column: number;
}

const HEAD_END_LINE = /^<!--\s*INFO END\s*-->$/i;
const LEFT_OUT = /^(?:<!--.*-->|-{3,}|\*{3,}|_{3,}|#{1,6})$/;
const HEADING = /^(#{1,6})(\s+)(?=\S)/;
const TIGHT_HEADING = /^(#{1,6})(?=第)/;
const BOLD = /(?<!\*)\*\*(?!\*)/g;

export function isHeadEnd(text: string): boolean {
  return text.startsWith('<!--') && HEAD_END_LINE.test(text);
}

export function readMarkedLines(source: string): readonly MarkedLine[] {
  const marked: MarkedLine[] = [];
  for (const { text: raw, line, column } of readLines(source)) {
    const text = trimLine(raw.replace(BOLD, ''));
    if (LEFT_OUT.test(text) && !isHeadEnd(text)) continue;
    const tight = TIGHT_HEADING.exec(text);
    const structural = tight && isNumbered(text.slice(tight[0].length));
    const match = HEADING.exec(text) ?? (structural ? tight : null);
    const words = trimLine(text.slice(match?.[0].length ?? 0));
    if (words !== '') marked.push({ text: words, marks: match?.[1]?.length ?? 0, line, column });
  }
  return marked;
}

function isNumbered(text: string): boolean {
  return Boolean(readArticleMarker(text) || readDivisionMarker(text));
}
