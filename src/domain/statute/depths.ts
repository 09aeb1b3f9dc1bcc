import type { Level } from './types.ts';
import type { Token } from './tokens.ts';

/**
 * How deep each heading lies, as the number of # signs its line gets.
 *
 * 1. Numbered headings: by the levels that the text (or the annex) uses, the highest at two signs
 *    (three in an annex).
 * 2. Unnumbered headings keep their given depth where it fits, closed up under what stands above.
 *
 * Example: a text with 编 and 章 → 编 2, 章 3; a text with 章 alone → 章 2.
 */
const NUMBERED: readonly Level[] = ['part', 'subpart', 'chapter', 'section'];
export const MAIN_BASE = 2;
export const ANNEX_BASE = 3;
const DEEPEST = 6;

/** Depth of a numbered level, given the levels in use. */
export function depthOf(level: Level, used: ReadonlySet<Level>, base: number): number {
  return base + NUMBERED.filter((each) => used.has(each)).indexOf(level);
}

export function nestHeading(parentDepth: number): number {
  return Math.min(DEEPEST, parentDepth + 1);
}

function splitScopes(tokens: readonly Token[]): Token[][] {
  const scopes: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'annex') scopes.push([]);
    scopes.at(-1)?.push(token);
  }
  return scopes;
}

function assignInScope(tokens: readonly Token[], base: number): Token[] {
  const used = new Set(tokens.flatMap((t) => (t.kind === 'division' ? [t.level] : [])));
  const open: number[] = [];
  let inPreamble = false;
  return tokens.map((token) => {
    if (token.kind !== 'division' && token.kind !== 'heading') return token;
    const given =
      token.kind === 'division'
        ? depthOf(token.level, used, base)
        : Math.min(DEEPEST, Math.max(token.depth, base));
    if (inPreamble) open.pop();
    inPreamble = token.kind === 'heading' && token.level === 'preamble';
    while ((open.at(-1) ?? 0) >= given) open.pop();
    const depth = token.kind === 'division' ? given : nestHeading(open.at(-1) ?? base - 1);
    open.push(depth);
    return { ...token, depth };
  });
}

export function assignDepths(tokens: readonly Token[]): Token[] {
  return splitScopes(tokens).flatMap((scope, index) =>
    assignInScope(scope, index === 0 ? MAIN_BASE : ANNEX_BASE),
  );
}
