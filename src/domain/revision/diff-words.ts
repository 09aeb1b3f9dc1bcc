import { makeWordCutter, type WordCutter, type WordToken } from './cut-words.ts';
import { matchTokens } from './match-tokens.ts';
import { foldWords, stripSigns } from './plain-words.ts';
import { settleEdges } from './settle-edges.ts';
import { absorbIslands, layStretches, refineChange, type Stretch } from './stretches.ts';

/**
 * The words that differ between two texts. In: both texts, words of one's own. Out: parts in reading order.
 *
 * 1. The same and removed parts laid end to end are `a`, the same and added ones `b`: `applyDiff`, `undoDiff`.
 * 2. No change starts or ends inside a word, a number with its unit or a 《title》 (cut-words.ts), and no one or two
 *    unchanged characters stand between two changes.
 * 3. A change that leaves all letters and characters as they are (。 for ；, ( for （, white space) is 文字规范: `isNormative`.
 * 4. A removed part comes before the added part that replaces it. Deterministic.
 *
 * Example: 应当及时修复。/ 应当在二十四小时内修复。 → 应当 same, 及时 removed, 在二十四小时内 added, 修复。 same.
 */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** Where the part stands, or would stand, in each text. */
  readonly a: number;
  readonly b: number;
  readonly isNormative?: true;
}

export interface DiffOptions {
  /** Words that no change may cut, besides those of legal-words.ts: the terms of the glossary. */
  readonly words?: readonly string[];
}

export type WordDiffer = (a: string, b: string) => readonly DiffPart[];

export function makeWordDiffer({ words = [] }: DiffOptions = {}): WordDiffer {
  const cut = makeWordCutter(words);
  return (a, b) => diffWith(a, b, cut);
}

/** For many texts make the differ once, since its list of words is compiled each time. */
export function diffWords(a: string, b: string, options?: DiffOptions): readonly DiffPart[] {
  return makeWordDiffer(options)(a, b);
}

function diffWith(a: string, b: string, cut: WordCutter): readonly DiffPart[] {
  if (a === b) return a === '' ? [] : [{ kind: 'same', text: a, a: 0, b: 0 }];
  const [tokensA, tokensB] = [cut(a), cut(b)];
  const runs = settleEdges(matchTokens(tokensA, tokensB), tokensA, tokensB);
  const sides = { a, b, edgesA: edgesOf(tokensA, a), edgesB: edgesOf(tokensB, b) };
  const stretches = layStretches(runs, tokensA, tokensB, sides).flatMap((stretch) =>
    stretch.isSame ? [stretch] : refineChange(stretch, sides),
  );
  return absorbIslands(stretches).flatMap((stretch) => toParts(stretch, a, b));
}

function edgesOf(tokens: readonly WordToken[], text: string): readonly number[] {
  return [...tokens.map(({ start }) => start), text.length];
}

function toParts({ isSame, aFrom, aTo, bFrom, bTo }: Stretch, a: string, b: string): DiffPart[] {
  const [before, after] = [a.slice(aFrom, aTo), b.slice(bFrom, bTo)];
  if (isSame) return [{ kind: 'same', text: after, a: aFrom, b: bFrom }];
  const isNormative = stripSigns(foldWords(before)) === stripSigns(foldWords(after));
  const flag = isNormative ? ({ isNormative } as const) : {};
  const parts: DiffPart[] = [];
  if (before !== '') parts.push({ kind: 'removed', text: before, a: aFrom, b: bFrom, ...flag });
  if (after !== '') parts.push({ kind: 'added', text: after, a: aTo, b: bFrom, ...flag });
  return parts;
}

/** The later text, out of the parts alone. */
export function applyDiff(parts: readonly DiffPart[]): string {
  return parts.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');
}

/** The earlier text, out of the parts alone. */
export function undoDiff(parts: readonly DiffPart[]): string {
  return parts.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('');
}
