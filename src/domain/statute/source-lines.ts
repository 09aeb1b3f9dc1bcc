import { trimLine } from './white-space.ts';

/**
 * A statute's text cut into its lines, blank ones left out.
 *
 * 1. CRLF, CR, LF, form feed and the Unicode separators all end a line; a BOM and white space at the edges go.
 * 2. `line` and `column` say where the first visible character stood in the text as given, from 1.
 *
 * Example: "\r\n　　第一条 …" → one line, line 2, column 3.
 */
export interface RawLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

export function readLines(source: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  source.split(LINE_END).forEach((raw, index) => {
    const text = trimLine(raw);
    if (text === '') return;
    lines.push({ text, line: index + 1, column: raw.indexOf(text) + 1 });
  });
  return lines;
}
