import { NUMERAL_CHARACTERS, numberToNumeral, numeralToNumber } from '#domain/statute/numerals.ts';
import { foldText, listPieces } from './normalise.ts';

/**
 * What a reader typed → what must stand on a page.
 *
 * 1. White space parts phrases, all of which must stand there; "…" holds words with spaces together.
 * 2. A phrase stands there as typed, or in simplified characters, or with the number of an article written otherwise.
 * 3. Nothing typed is lost: a phrase of signs alone is a phrase, quotes inside a word are signs.
 *
 * Example: `第32條 罰款` → [第32條 or 第三十二条 or 第32条] and [罰款 or 罚款].
 * Source: GB/T 15835 and 立法法 art. 65: articles are numbered in Chinese numerals.
 */
export interface Phrase {
  /** Folded; any of them will do. The first is what was typed. */
  readonly forms: readonly string[];
  /** As laws print it: simplified, with Chinese numerals. */
  readonly plain: string;
}

/** Traditional character → simplified. */
export type Simplified = ReadonlyMap<string, string>;

const NUMBERED = new RegExp(`第([${NUMERAL_CHARACTERS}]{1,9})(?=[编章节条款项目])`, 'g');
/** More numbers in one phrase are all written one way or the other. */
const MIXED = 3;
const SPACED = /第\s*([\d０-９]+)\s*(?=[编編章节節条條款项項目])/g;
const QUOTED = /(?<!\S)["＂]([^"＂]*)["＂](?!\S)/g;
const GAP = '\u0000';

export function planQuery(query: string, simplified: Simplified = new Map()): Phrase[] {
  const joined = query
    .replace(SPACED, '第$1')
    .replace(QUOTED, (_, words: string) => ` ${words.trim().replace(/\s+/gu, GAP)} `);
  const phrases = joined.split(/\s+/u).map((phrase) => foldText(phrase.replaceAll(GAP, ' ')));
  return [...new Set(phrases)]
    .filter((phrase) => phrase !== '')
    .map((phrase) => makePhrase(phrase, simplified));
}

/** A phrase from folded words. */
export function makePhrase(phrase: string, simplified: Simplified = new Map()): Phrase {
  const simple = [...phrase].map((character) => simplified.get(character) ?? character).join('');
  const parts = simple.split(NUMBERED);
  const plain = writeNumbers(parts, () => true);
  const numbers = (parts.length - 1) / 2;
  const ways = numbers > MIXED ? [0] : Array.from({ length: 2 ** numbers }, (_, way) => way);
  const written = ways.map((way) => writeNumbers(parts, (index) => ((way >> index) & 1) === 1));
  return { forms: [...new Set([phrase, simple, plain, ...written])], plain };
}

/** `parts`: words and numerals in turn, as `split` gives them. */
function writeNumbers(parts: readonly string[], isChinese: (index: number) => boolean): string {
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const number = numeralToNumber(part);
      if (number === undefined) return `第${part}`;
      return `第${isChinese((index - 1) / 2) ? numberToNumeral(number) : number}`;
    })
    .join('');
}

/** One character, or signs alone, are on nearly every page: they are looked up when the reader asks, not at each key. */
export function isBroad(phrases: readonly Phrase[]): boolean {
  return phrases.every(({ plain }) => [...plain].length < 2 || listPieces(plain).length === 0);
}
