import { foldText } from './normalise.ts';
import type { Phrase } from './plan-query.ts';

/**
 * What may help beside the exact results, and is always shown apart from them.
 *
 * 1. Synonyms: the other names of a term, when a phrase is one of its names; a year in the other ways laws print it.
 * 2. Pinyin: titles whose sounds or initials hold what was typed, from the first sound of a word on.
 * 3. Likeness: titles that share the most pairs of neighbouring characters with the query.
 *
 * Examples: 电动车 → 电动自行车; 2024年 → 二〇二四年; gkpw, gaokong → 高空抛物条例; 高空坠物 → 高空抛物条例.
 */
export type Names = readonly (readonly string[])[];

/** Each group of names is a term and its aliases. */
export function findSynonyms(phrases: readonly Phrase[], names: Names): string[] {
  const typed = new Set(phrases.flatMap(({ forms }) => forms));
  return names.flatMap((group) =>
    group.some((name) => typed.has(foldText(name)))
      ? group.filter((name) => !typed.has(foldText(name)))
      : [],
  );
}

const YEAR = /([0-9]{4}|[一二三四五六七八九〇零○]{4})(?=年)/g;
const DIGITS = '0一二三四五六七八九';
/** Laws print all three. */
const ZEROS = '〇○零';

const readYear = (year: string): string =>
  Array.from(year, (c) =>
    ZEROS.includes(c) ? 0 : Math.max(Number(c) || 0, DIGITS.indexOf(c)),
  ).join('');
const writeYear = (year: string, zero: string): string =>
  Array.from(year, (c) => (c === '0' ? zero : (DIGITS[Number(c)] ?? ''))).join('');

/** A phrase that holds a year, with the year written otherwise. */
export function respellYears(phrases: readonly Phrase[]): string[] {
  const [phrase, ...others] = phrases;
  if (!phrase || others.length > 0) return [];
  const inDigits = phrase.plain.replace(YEAR, readYear);
  const inWords = Array.from(ZEROS, (zero) => inDigits.replace(YEAR, (y) => writeYear(y, zero)));
  return [...new Set([inDigits, ...inWords])].filter((words) => !phrase.forms.includes(words));
}

/** `sounds`: the title's syllables parted by spaces, `gao kong pao wu tiao li`. */
export function soundsLike(sounds: string, typed: string): boolean {
  const wanted = typed.toLowerCase().replace(/[\s'’]+/g, '');
  if (!/^[a-zü]{2,}$/.test(wanted)) return false;
  const syllables = sounds.split(' ');
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  return (
    initials.includes(wanted) ||
    syllables.some((_, index) => syllables.slice(index).join('').startsWith(wanted))
  );
}

const pairsOf = (text: string): Set<string> => {
  const characters = [...foldText(text).replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
};

/** Share of the smaller set of pairs that both texts have, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  return [...left].filter((pair) => right.has(pair)).length / smaller;
}
