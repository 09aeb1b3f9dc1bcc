import { listTerms, spellingsOf } from './index-terms.ts';
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

/** Of one character, however it is printed, in kB. */
const priceOf = (character: string, costOf: CostOf): number =>
  spellingsOf(character).reduce((sum, spelling) => sum + costOf(spelling), 0);

/** In kB; a reference is one rare word. */
export function costOfPhrase(form: string, costOf: CostOf): number {
  if (referenceWord(form) !== undefined) return costOf('');
  return [...new Set(form)].reduce((sum, character) => sum + priceOf(character, costOf), 0);
}

export function planSteps(form: string, costOf: CostOf): Step[] {
  const characters = [...form];
  const fetched = new Set<string>();
  const costOfPiece = (piece: readonly string[]): number =>
    [...new Set(piece)].reduce(
      (sum, character) => sum + (fetched.has(character) ? 0 : priceOf(character, costOf)),
      0,
    );
  const windows: { piece: string; cost: number }[] = [];
  if (costOfPiece(characters) <= CHEAP) return [];
  for (const length of LENGTHS.filter((length) => length < characters.length)) {
    const pieces = characters
      .slice(length - 1)
      .map((_, start) => characters.slice(start, start + length))
      .filter((piece) => listTerms(piece.join('')).isWhole)
      .map((piece) => ({ piece, cost: costOfPiece(piece) }))
      .sort((a, b) => a.cost - b.cost);
    const [best] = pieces;
    if (!best) break;
    windows.push({ piece: best.piece.join(''), cost: best.cost });
    for (const character of best.piece) fetched.add(character);
  }
  const rest = costOfPiece(characters);
  return windows.map(({ piece }, index) => ({ piece, next: windows[index + 1]?.cost ?? rest }));
}
