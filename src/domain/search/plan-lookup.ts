import { listTerms } from './index-terms.ts';
import { referenceWord } from './reference-words.ts';
import type { CostOf } from './word-tables.ts';

/**
 * How to look up a phrase whose characters are common: first a few neighbours that cost little, which may leave so few
 * pages that reading them costs less than to look up the rest.
 *
 * 1. A page that holds the phrase holds every piece. 2. Pieces grow; together they cost less than the phrase.
 *
 * Example: 县级以上地方各级人民政府 → 方各级, 地方各级, 上地方各级: 人民政府 alone costs more than all else.
 */
export interface Step {
  readonly piece: string;
  /** What the step after it costs, in kB. */
  readonly next: number;
}

const LENGTHS = [3, 4, 5, 6, 8, 12, 20];
/** In kB: such a phrase is looked up as a whole. */
const CHEAP = 60;

/** The words of the index that a piece may be made of. */
const wordsOf = (piece: string): Set<string> =>
  new Set(listTerms(piece).pieces.flatMap((spellings) => [...spellings.join('')]));

/** In kB; a reference is one rare word, and no price will do for what no page prints. */
export function costOfPhrase(form: string, costOf: CostOf): number {
  if (referenceWord(form) !== undefined) return costOf('');
  return [...wordsOf(form)].reduce((sum, word) => sum + costOf(word), 0);
}

export function planSteps(form: string, costOf: CostOf): Step[] {
  const characters = [...form];
  const fetched = new Set<string>();
  const priceOf = (piece: string): number =>
    [...wordsOf(piece)].reduce((sum, word) => sum + (fetched.has(word) ? 0 : costOf(word)), 0);
  const windows: { piece: string; price: number }[] = [];
  if (priceOf(form) <= CHEAP) return [];
  for (const length of LENGTHS.filter((length) => length < characters.length)) {
    const [best] = characters
      .slice(length - 1)
      .map((_, start) => characters.slice(start, start + length).join(''))
      .filter((piece) => listTerms(piece).isWhole)
      .map((piece) => ({ piece, price: priceOf(piece) }))
      .sort((a, b) => a.price - b.price);
    if (!best) break;
    windows.push(best);
    for (const word of wordsOf(best.piece)) fetched.add(word);
  }
  const rest = priceOf(form);
  return windows.map(({ piece }, index) => ({ piece, next: windows[index + 1]?.price ?? rest }));
}
