import { findUnseen } from '#model/unseen.ts';

/**
 * Makes one spelling of many, so that a rule sees a number however it is typed.
 * In: any text. Out: the folded text and, for each of its characters, where it began in the original.
 * 1. Full width, circled and mathematical forms become plain ones (NFKC); dashes become `-`, spaces ` `.
 * 2. Characters that cannot be seen are left out. 3. Seven Chinese digits or more in a row become digits; a year stays.
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

function foldChineseDigits(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九幺]{7,}/g, (run) =>
    [...run]
      .map((digit) => (digit === '幺' ? 1 : Math.max(0, chineseDigits.indexOf(digit))))
      .join(''),
  );
}
