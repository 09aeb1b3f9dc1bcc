/**
 * The one notion of white space in statutes, wider than JavaScript's: it takes in the zero-width
 * characters, soft hyphens and control characters that web pages and Word leave behind.
 *
 * 1. Only white space is ever removed, never a visible character.
 * 2. A phrase printed wide, one character at a time, is closed up: 总　则 → 总则, 法 律 责 任 → 法律责任.
 */

/** For use inside a regular expression's brackets. */
export const WHITE_SPACE =
  '\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';

const ONE = new RegExp(`[${WHITE_SPACE}]`);
const RUNS = new RegExp(`[${WHITE_SPACE}]+`, 'g');

/** By hand, because `[…]+$` takes quadratic time on a long run inside a line. */
export function trimLine(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ONE.test(text.charAt(start))) start += 1;
  while (end > start && ONE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

export function removeWhiteSpace(text: string): string {
  return text.replace(RUNS, '');
}

/** Heading words in canonical form: single spaces, wide printing closed up. */
export function closeUp(text: string): string {
  const words = trimLine(text).replace(RUNS, ' ');
  const letters = words.split(' ');
  const isWide = letters.length > 1 && letters.every((letter) => /^\p{Script=Han}$/u.test(letter));
  return isWide ? letters.join('') : words;
}
