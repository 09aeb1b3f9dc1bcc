import { HEAD_END, writeHeading, writeItem, writeNumbered } from './written-lines.ts';
import { MAIN_BASE } from './depths.ts';
import type { Place, Token } from './tokens.ts';

/** Tokens to the lines of the canonical form, each with the place in the source that it came from. */
export interface WrittenLine extends Place {
  readonly text: string;
}

const HEAD_KINDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'decree',
  'title',
  'passage',
]);

function writeToken(token: Token): string {
  switch (token.kind) {
    case 'title':
      return `# ${token.text}`;
    case 'division':
      return writeHeading(token.depth, token.num, token.text);
    case 'heading':
      return writeHeading(token.depth, '', token.text);
    case 'annex':
      return writeHeading(MAIN_BASE, token.num, token.text);
    case 'article':
      return writeNumbered(token.num, token.caption, token.text);
    case 'item':
    case 'clause':
      return writeItem(token.num, token.text);
    case 'decree':
    case 'passage':
    case 'repeated':
    case 'outline':
    case 'plain':
    case 'table':
    case 'note':
      return token.text;
  }
}

function toLine(token: Token): WrittenLine {
  return { text: writeToken(token), line: token.line, column: token.column };
}

export function writeTokens(tokens: readonly Token[]): readonly WrittenLine[] {
  if (tokens.length === 0) return [];
  const bodyStart = tokens.findIndex(({ kind }) => !HEAD_KINDS.has(kind));
  const lines = tokens.map(toLine);
  const mark = { text: HEAD_END, line: 1, column: 1 };
  lines.splice(bodyStart < 0 ? lines.length : bodyStart, 0, mark);
  return lines;
}
