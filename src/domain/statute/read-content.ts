import { textBefore, type BodyState } from './body-state.ts';
import { readItemMarker } from './item-markers.ts';
import { joinToPrevious } from './line-joining.ts';
import type { MarkedLine } from './marked-lines.ts';
import { type ArticleMarker, hasUnreadableNumber, readArticleMarker } from './markers.ts';
import { continuesReference, isFinished, isNext } from './sequence.ts';
import { isNote, isSignature } from './unnumbered-lines.ts';

/** Readers of the lines that stand inside an article, clause or annex. */
export function readTable(state: BodyState, { text, line, column }: MarkedLine): boolean {
  if (!text.startsWith('|')) return false;
  state.tokens.push({ kind: 'table', text, line, column });
  return true;
}

export function readQuoted(state: BodyState, { text, line, column }: MarkedLine): boolean {
  if (state.quotation === 'none' || !/^[“"]/.test(text)) return false;
  state.tokens.push({ kind: 'plain', text, quoted: true, line, column });
  return true;
}

export function readNote(state: BodyState, { text, line, column }: MarkedLine): boolean {
  if (!state.inNote && !isNote(state, text) && !isSignature(state, text)) return false;
  state.inNote = true;
  state.tokens.push({ kind: 'note', text, line, column });
  return true;
}

export function readItem(state: BodyState, { text, line, column }: MarkedLine): boolean {
  const marker = readItemMarker(text);
  if (!marker) return false;
  const { style, num, value, rest } = marker;
  const place = { num, value, text: rest, line, column };
  if (style !== 'comma') {
    if (state.quotation === 'marked') return false;
    state.tokens.push({ kind: 'item', style, ...place });
    return true;
  }
  const isNextClause = !state.article && value === state.clause + 1;
  if (!isFinished(textBefore(state)) && !isNextClause) return false;
  if (/^二[、级审类等]/.test(rest)) return false;
  if (state.quotation === 'marked' && value !== state.clause + 1) return false;
  if (state.article) {
    state.tokens.push({ kind: 'item', style, ...place });
  } else {
    state.clause = value;
    state.quotation = 'none';
    state.tokens.push({ kind: 'clause', ...place });
  }
  return true;
}

/** Due now, and nowhere below: 第三条规定……, as the last line of a text, was meant as an article. */
function isLostArticle(state: BodyState, marker: ArticleMarker): boolean {
  const comesAgain = state.pending.some(
    ({ text }) => readArticleMarker(text)?.value === marker.value,
  );
  return isNext(state.article, marker) && !comesAgain;
}

/** A plain line that is set like an article is worth a doubt. */
function doubtArticle(state: BodyState, { text, line, column }: MarkedLine): void {
  const isUnreadable = hasUnreadableNumber(text);
  const marker = readArticleMarker(text);
  const isTight =
    marker !== undefined &&
    marker.rest !== '' &&
    isFinished(textBefore(state)) &&
    (!continuesReference(marker.rest) || isLostArticle(state, marker));
  if (!isUnreadable && !marker?.separated && !isTight) return;
  const words = text.slice(0, text.search(/[条條]/) + 1);
  const reason = isUnreadable ? '序号读不出来' : '和前后的序号接不上，按引用别条处理';
  const message = `“${words}”在行首像是一条，但${reason} → 请核对原文，改正序号，或者把它接到上一行`;
  state.problems.push({ kind: 'unparsed', line, column, message });
}

export function readPlain(state: BodyState, line: MarkedLine): boolean {
  if (joinToPrevious(state, line)) return true;
  const { text, line: number, column } = line;
  const quoted = state.quotation !== 'none';
  if (!quoted) doubtArticle(state, line);
  state.tokens.push({ kind: 'plain', text, quoted, line: number, column });
  return true;
}
