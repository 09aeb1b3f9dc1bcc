import type { ArticleNumber } from './sequence.ts';
import type { Quotation } from './quotation.ts';
import type { MarkedLine } from './marked-lines.ts';
import type { Token } from './tokens.ts';
import type { Problem } from './types.ts';

const SENTENCES: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'article',
  'clause',
  'item',
  'plain',
  'note',
]);

/** What reading the body keeps in mind from line to line. */
export interface BodyState {
  readonly tokens: Token[];
  readonly problems: Problem[];
  /** Lines still to come; a line that holds two articles puts its second half back here. */
  readonly pending: MarkedLine[];
  article: ArticleNumber | undefined;
  /** Whether any article so far had a gap after its number: then all of them have. */
  hasGaps: boolean;
  /** Whether the article last read had the number that was due. */
  wasDue: boolean;
  clause: number;
  quotation: Quotation;
  /** Whether a line was joined, split or made a heading. */
  wasReshaped: boolean;
  inAnnex: boolean;
  inNote: boolean;
}

export function startBody(lines: readonly MarkedLine[]): BodyState {
  return {
    tokens: [],
    problems: [],
    pending: [...lines].reverse(),
    article: undefined,
    hasGaps: false,
    wasDue: false,
    clause: 0,
    quotation: 'none',
    wasReshaped: false,
    inAnnex: false,
    inNote: false,
  };
}

/** The line that comes `distance` lines after the current one. */
export function peekLine(state: BodyState, distance = 0): MarkedLine | undefined {
  return state.pending[state.pending.length - 1 - distance];
}

/** The sentence before the current line; '' after a heading, which no sentence can run on from. */
export function textBefore(state: BodyState): string {
  const last = state.tokens.at(-1);
  return last && SENTENCES.has(last.kind) ? last.text : '';
}

export function enterAnnex(state: BodyState): void {
  state.article = undefined;
  state.clause = 0;
  state.quotation = 'none';
  state.inNote = false;
  state.inAnnex = true;
}
