import { WHITE_SPACE } from './white-space.ts';

/**
 * The form in which a quotation is looked for in a statute.
 *
 * 1. White space goes; full-width signs, digits and letters become half-width; “” and ‘’ become " and '.
 * 2. Nothing else changes: neither words, nor 。、《》, nor traditional characters.
 * 3. Every character of the result stands for exactly one of the source: `offsets[i]` says which.
 *
 * Example: "（一）“乙” 类" → `(一)"乙"类`. Why not NFKC: it also rewrites ①, ㎡ and ligatures, one to many.
 */
export interface FoldedQuote {
  readonly text: string;
  readonly offsets: readonly number[];
}

const SPACE = new RegExp(`[${WHITE_SPACE}]`);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return MARKS.get(character) ?? character;
}

export function foldQuote(source: string): FoldedQuote {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (SPACE.test(character)) continue;
    text += foldCharacter(character);
    offsets.push(index);
  }
  return { text, offsets };
}

export function normaliseQuote(source: string): string {
  return foldQuote(source).text;
}
