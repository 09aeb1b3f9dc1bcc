import { normaliseQuote } from '#domain/statute/quote.ts';
import { findSharedRuns } from './shared-runs.ts';

/**
 * How close the words of a proposal are to the words of the law, counted by machine. In: both texts. Out: a word and
 * the count behind it, undefined when less than half of the proposal is there.
 * 1. Only letters, numerals and Chinese characters count; signs and white space do not.
 * 2. 文字相同: the proposal stands whole in the law. 文字相近: at least eight tenths of its characters stand there in
 *    order. 部分相近: at least half.
 * 3. Counted in runs of two or more (shared-runs.ts), so that scattered single characters do not add up.
 * 4. It cannot see meaning: 应当 and 不得 differ by two characters. It changes no state and counts nowhere.
 * Example: 31 of 33 characters in order → 文字相近, 31 of 33.
 * Source: product.md, “Closeness, computed and named as such”.
 */
export type ClosenessWord = '文字相同' | '文字相近' | '部分相近';

export interface Closeness {
  word: ClosenessWord;
  /** Characters of the proposal that stand in the law, in order. */
  shared: number;
  /** Characters of the proposal. */
  total: number;
  /** The proposal's words that the law does not have. */
  missing: string[];
}

export const closenessThresholds = { close: 0.8, partly: 0.5 };

/** Long texts are cut: a proposal is a sentence or two, a passage an article. */
const lettersOf = (text: string): string[] =>
  [...normaliseQuote(text).replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 2000);

export function measureCloseness(proposal: string, law: string): Closeness | undefined {
  const [own, other] = [lettersOf(proposal), lettersOf(law)];
  const total = own.length;
  if (total === 0) return undefined;
  if (other.join('').includes(own.join('')))
    return { word: '文字相同', shared: total, total, missing: [] };
  const marks = findSharedRuns(own, other);
  const shared = marks.filter(Boolean).length;
  const share = shared / total;
  if (share < closenessThresholds.partly) return undefined;
  return {
    word: share >= closenessThresholds.close ? '文字相近' : '部分相近',
    shared,
    total,
    missing: listMissing(own, marks),
  };
}

/** The stretches that take no part. */
function listMissing(letters: readonly string[], marks: readonly boolean[]): string[] {
  const apart = letters.map((letter, at) => (marks[at] ? '\n' : letter)).join('');
  return apart.split(/\n+/).filter(Boolean);
}
