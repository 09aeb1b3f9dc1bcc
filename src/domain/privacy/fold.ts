import { findUnseen } from '#model/unseen.ts';

/**
 * Makes one spelling of many, so that a rule sees a number however it is typed.
 * In: any text. Out: the folded text and, for each of its characters, where it began in the original.
 * 1. Full width, circled and mathematical forms become plain ones (NFKC); dashes become `-`, spaces ` `.
 * 2. Characters that cannot be seen are left out. 3. Seven Chinese digits or more in a row, plain or formal, become digits; a year stays.
 * Example: `１３８—００１３` → `138-0013`.
 */
export interface Folded {
  readonly text: string;
  /** One entry a character of `text`, and one for its end. */
  readonly origins: readonly number[];
}

const dashes = /[\u2010-\u2015\u2212\u30fc\ufe63]/;
const looks = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const chineseDigits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';
const digit = `[\\d〇零○一二三四五六七八九幺${formalDigits}]`;
/** A telephone or a citizen's number in Chinese digits may have gaps; a shorter row without any is a local number. */
const rows = new RegExp(`${digit}{7,}|${digit}(?:[ -]?${digit}){10,}`, 'g');

export function fold(text: string): Folded {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of foldChineseDigits(text)) {
    const plain = foldCharacter(character);
    folded += plain;
    for (let index = 0; index < plain.length; index++) origins.push(at);
    at += character.length;
  }
  return { text: folded, origins: [...origins, at] };
}

function foldCharacter(character: string): string {
  if (findUnseen(character) >= 0 || looks.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return foldDigit(character);
  if (dashes.test(character)) return '-';
  if (/[^\S\n]/.test(character)) return ' ';
  const plain = character.normalize('NFKC');
  return /^[\x20-\x7e]+$/.test(plain) ? plain : character;
}

/** A digit of any script: the ten of a script stand in a row from its zero. */
function foldDigit(character: string): string {
  const plain = character.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  const point = plain.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

/** Between digits of ours 一 is a dash that somebody typed, or a scanner read. */
function foldChineseDigits(text: string): string {
  return text
    .replace(/(?<=\d)一(?=\d)/g, '-')
    .replace(rows, (row) => [...row].map(foldChineseDigit).join(''));
}

function foldChineseDigit(sign: string): string {
  if (/[\d -]/.test(sign)) return sign;
  if (sign === '幺') return '1';
  return String(Math.max(0, chineseDigits.indexOf(sign), formalDigits.indexOf(sign)));
}
