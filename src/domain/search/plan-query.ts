import { numberToNumeral } from '#domain/statute/numerals.ts';
import { foldText, listPieces } from './normalise.ts';

/**
 * What a reader typed → what must stand on a page.
 *
 * 1. White space parts phrases, all of which must stand there; "…" holds words with spaces together.
 * 2. A phrase stands there as typed, or in simplified characters, or with the number of an article in Chinese.
 * 3. Nothing typed is lost: a phrase of signs alone is a phrase.
 *
 * Example: `第32條 罰款` → [第32條 or 第32条 or 第三十二条] and [罰款 or 罚款].
 * Source: GB/T 15835 and 立法法 art. 65: articles are numbered in Chinese numerals.
 */
export interface Phrase {
  /** Folded; any of them will do. The first is what was typed. */
  readonly forms: readonly string[];
}

/** Traditional character → simplified. */
export type Simplified = ReadonlyMap<string, string>;

const NUMBERED = /第(\d{1,4})(?=[编章节条款项目])/g;
const SPACED = /第\s*([\d０-９]+)\s*(?=[编編章节節条條款项項目])/g;
const QUOTED = /["＂]([^"＂]*)["＂]/g;
const GAP = '\u0000';

export function planQuery(query: string, simplified: Simplified = new Map()): Phrase[] {
  const joined = query
    .replace(SPACED, '第$1')
    .replace(QUOTED, (_, words: string) => ` ${words.trim().replace(/\s+/gu, GAP)} `);
  const phrases = joined.split(/\s+/u).map((phrase) => foldText(phrase.replaceAll(GAP, ' ')));
  return [...new Set(phrases)]
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ forms: listForms(phrase, simplified) }));
}

export function listForms(phrase: string, simplified: Simplified): string[] {
  const plain = [...phrase].map((character) => simplified.get(character) ?? character).join('');
  const numbered = plain.replace(NUMBERED, (_, digits) => `第${numberToNumeral(Number(digits))}`);
  return [...new Set([phrase, plain, numbered])];
}

/** Whether the index alone can say where a form stands; signs are not in it. */
export function isInIndex(form: string): boolean {
  const pieces = listPieces(form);
  return pieces.length === 1 && pieces[0] === form;
}

/** One character finds nearly every page: it is looked up when the reader asks, not at each key. */
export function isBroad(phrases: readonly Phrase[]): boolean {
  return phrases.every(({ forms }) => [...(forms[0] ?? '')].length < 2);
}
