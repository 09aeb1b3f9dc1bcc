import { startBody, textBefore, type BodyState } from './body-state.ts';
import type { MarkedLine } from './marked-lines.ts';
import { readArticleMarker } from './markers.ts';
import { followQuotation } from './quotation.ts';
import { readItem, readNote, readPlain, readQuoted, readTable } from './read-content.ts';
import {
  articlesGoOn,
  readAnnex,
  readArticle,
  readDivision,
  readHeading,
  readOutline,
} from './read-structure.ts';
import { findHiddenArticle } from './sequence.ts';

/**
 * The body's lines to tokens, each line judged with what came before and what comes next.
 *
 * 1. Every line becomes at least one token or is joined to the token before; no word is dropped.
 * 2. The first reader that takes a line has it; the last takes whatever is left.
 */
type LineReader = (state: BodyState, line: MarkedLine) => boolean;

const READERS: readonly LineReader[] = [
  readOutline,
  readTable,
  readQuoted,
  readArticle,
  readDivision,
  readAnnex,
  readHeading,
  readNote,
  readItem,
  readPlain,
];

/** Puts the second of two articles on one line back among the lines to come. */
function splitHiddenArticle(state: BodyState, source: MarkedLine): void {
  const last = state.tokens.at(-1);
  if (!last || !state.article || state.quotation !== 'none') return;
  if (last.kind !== 'article' && last.kind !== 'plain' && last.kind !== 'item') return;
  const start = findHiddenArticle(last.text, readArticleMarker, state.article);
  if (start < 0 || articlesGoOn(state)) return;
  state.wasReshaped = true;
  const hidden = last.text.slice(start);
  const { line } = source;
  const column = source.column + Math.max(0, source.text.length - hidden.length);
  state.tokens.splice(-1, 1, { ...last, text: last.text.slice(0, start).trimEnd() });
  state.pending.push({ text: hidden, marks: 0, line, column });
  const num = readArticleMarker(hidden)?.num ?? '';
  const message = `${num}没有另起一行，挤在上一条的行里，已拆开 → 请在原文里让${num}另起一行`;
  state.problems.push({ kind: 'layout', line, column, message });
}

export function readBody(lines: readonly MarkedLine[]): BodyState {
  const state = startBody(lines);
  for (let line = state.pending.pop(); line; line = state.pending.pop()) {
    const current = line;
    READERS.some((read) => read(state, current));
    state.quotation = followQuotation(state.quotation, textBefore(state));
    splitHiddenArticle(state, current);
  }
  return state;
}
