import { NUMERAL_CHARACTERS, numeralToNumber } from './numerals.ts';
import { removeWhiteSpace, trimLine, WHITE_SPACE } from './white-space.ts';

/**
 * Numbers of 项, 目 and of a decision's clauses at the beginning of a line.
 *
 * 1. The style tells levels apart: within one paragraph, a new style opens a level, a known one returns to it.
 * 2. Amounts are no numbers: 1.5万元, （二〇二四）, 2024．
 *
 * Example: "（三）申请书" → brackets, num （三）, value 3, rest 申请书.
 */
export type ItemStyle = 'brackets' | 'comma' | 'digit' | 'digit-brackets' | 'circle' | 'letter';

export interface ItemMarker {
  readonly style: ItemStyle;
  readonly num: string;
  readonly value: number;
  readonly rest: string;
}

const W = `[${WHITE_SPACE}]*`;
const HAN = NUMERAL_CHARACTERS.replace('0-9０-９', '');
const STYLES: readonly (readonly [ItemStyle, RegExp])[] = [
  ['brackets', new RegExp(`^[（(]${W}([${HAN}]{1,5})${W}[）)]`)],
  ['digit-brackets', new RegExp(`^[（(]?${W}([0-9０-９]{1,3})${W}[）)]`)],
  ['comma', new RegExp(`^([${HAN}]{1,5})${W}、`)],
  ['digit', /^([0-9０-９]{1,3})(?:、|[.．](?![0-9０-９]))/],
  ['letter', /^([a-zA-Z])(?:[)）、]|[.．](?![a-zA-Z0-9]))/],
];
const CIRCLES = ['①', '⑴', '⒈', '㈠'];
const LARGEST_ITEM = 300;

function readCircle(text: string): ItemMarker | undefined {
  const code = text.charCodeAt(0);
  for (const first of CIRCLES) {
    const value = code - first.charCodeAt(0) + 1;
    const last = first === '㈠' ? 10 : 20;
    if (value < 1 || value > last) continue;
    return { style: 'circle', num: text.charAt(0), value, rest: trimLine(text.slice(1)) };
  }
  return undefined;
}

export function readItemMarker(text: string): ItemMarker | undefined {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = match[1] ?? '';
    const value =
      style === 'letter' ? number.toLowerCase().charCodeAt(0) - 96 : numeralToNumber(number);
    if (value === undefined || value < 1 || value > LARGEST_ITEM) return undefined;
    const rest = trimLine(text.slice(match[0].length));
    return { style, num: removeWhiteSpace(match[0]), value, rest };
  }
  return readCircle(text);
}

/** The number and its words on one line, so that reading the line again gives the same two. */
export function writeItem(num: string, text: string): string {
  return /[.．]$/.test(num) && /^[a-zA-Z0-9０-９]/.test(text) ? `${num} ${text}` : num + text;
}
