import { removeUnseen } from '#model/unseen.ts';

/**
 * One form for what a page says and what a reader types, so that the two can be compared character by character.
 *
 * 1. Full width, half width and compatibility forms are one (NFKC): ２０２４ is 2024, （ is (, ㎡ is m2.
 * 2. White space and characters that cannot be seen are nothing: 第一条　为了 is 第一条为了.
 * 3. `foldText(tidyText(x)) === foldText(x)`, and `foldByPlace(tidyText(x)).folded` is the same.
 *
 * Example: `foldText('第３条　ＡＢ')` → 第3条ab. Source: Unicode Standard Annex 15.
 */
/** ℃ and № are signs of which NFKC makes letters, ⼀ is one of which it makes a character. */
const WORDS = /[\p{L}\p{N}\p{M}\p{So}]+/gu;

/** Fit to be read: letters and digits made one, punctuation as it was written, white space as single spaces. */
export function tidyText(text: string): string {
  return removeUnseen(text)
    .text.normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(WORDS, (run) => run.normalize('NFKC'));
}

/** Fit to be compared: all of it made one, small letters, no white space. */
export function foldText(text: string): string {
  const small = removeUnseen(text).text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  // The one small letter that depends on its neighbours.
  return small.replaceAll('ς', 'σ');
}

/** A tidied text folded, with the place in it that each folded character came from. */
export function foldByPlace(tidied: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of tidied) {
    const piece = foldText(character);
    for (let n = 0; n < piece.length; n += 1) places.push(place);
    folded += piece;
    place += character.length;
  }
  places.push(place);
  return { folded, places };
}

const PIECE = /[\p{Script=Han}0-9a-z]+/gu;

/** The runs of a folded text between its signs: `科普法》第8条` → 科普法, 第8条. */
export function listPieces(folded: string): string[] {
  return folded.match(PIECE) ?? [];
}
