import { textBefore, enterAnnex, peekLine, startBody, type BodyState } from './body-state.ts';
import { readCaption } from './captions.ts';
import { readItemMarker } from './item-markers.ts';
import { joinToPrevious } from './line-joining.ts';
import type { MarkedLine } from './marked-lines.ts';
import { readAnnexMarker, readArticleMarker, readDivisionMarker } from './markers.ts';
import { isOutlineHead, measureOutline } from './outline-lines.ts';
import { followQuotation } from './quotation.ts';
import { findHiddenArticle, isArticle, isFinished, isNext } from './sequence.ts';
import { beginsAppendedText, isDetectedHeading, isNote, isSignature } from './unnumbered-lines.ts';
import { closeUp } from './white-space.ts';

/**
 * The body's lines to tokens, each line judged with what came before and what comes next.
 *
 * 1. Every line becomes at least one token or is joined to the token before; no word is dropped.
 * 2. Reading the written tokens again gives the same tokens.
 */
const LONGEST_OUTLINE = 600;

type LineReader = (state: BodyState, line: MarkedLine) => boolean;

function readOutline(state: BodyState, line: MarkedLine): boolean {
  if (!isOutlineHead(line.text)) return false;
  const coming = [line, ...state.pending.slice(-LONGEST_OUTLINE).reverse()];
  const size = measureOutline(coming, 0);
  const isPlain = state.inAnnex || state.tokens.length > 0;
  for (const { text, line: number, column } of coming.slice(0, size)) {
    const place = { line: number, column };
    if (isPlain) state.tokens.push({ kind: 'plain', text, quoted: false, ...place });
    else state.tokens.push({ kind: 'outline', text: closeUp(text), ...place });
  }
  state.pending.length -= size - 1;
  return true;
}

function readTable(state: BodyState, { text, line, column }: MarkedLine): boolean {
  if (!text.startsWith('|')) return false;
  state.tokens.push({ kind: 'table', text, line, column });
  return true;
}

function readQuoted(state: BodyState, { text, line, column }: MarkedLine): boolean {
  if (state.quotation === 'none' || !/^[“"]/.test(text)) return false;
  state.tokens.push({ kind: 'plain', text, quoted: true, line, column });
  return true;
}

function readArticle(state: BodyState, { text, line, column }: MarkedLine): boolean {
  const marker = readArticleMarker(text);
  if (!marker) return false;
  const accepted = isArticle(marker, {
    previous: state.article,
    textBefore: textBefore(state),
    quotation: state.quotation,
    hasClauses: state.clause > 0,
  });
  if (!accepted) return false;
  const { num, value, branch } = marker;
  const words = readItemMarker(marker.rest) ? { caption: '', text: '' } : readCaption(marker.rest);
  state.wasDue = isNext(state.article, marker);
  state.article = { value, branch };
  state.quotation = 'none';
  state.inNote = false;
  state.tokens.push({ kind: 'article', num, value, branch, ...words, line, column });
  if (words.text === '' && words.caption === '' && marker.rest !== '') {
    const offset = text.lastIndexOf(marker.rest);
    state.wasReshaped = true;
    state.pending.push({ text: marker.rest, marks: 0, line, column: column + offset });
  }
  return true;
}

function readDivision(state: BodyState, { text, marks, line, column }: MarkedLine): boolean {
  const marker = readDivisionMarker(text);
  if (!marker || (state.quotation !== 'none' && marks === 0)) return false;
  const { level, num, value, rest } = marker;
  state.inNote = false;
  state.quotation = 'none';
  state.tokens.push({ kind: 'division', level, num, value, text: rest, depth: 0, line, column });
  return true;
}

/** An annex line is none when the articles go on after it in sequence. */
function articlesGoOn(state: BodyState): boolean {
  if (!state.article) return false;
  for (let distance = 0; distance < state.pending.length; distance += 1) {
    const marker = readArticleMarker(peekLine(state, distance)?.text ?? '');
    if (marker?.separated) return isNext(state.article, marker);
  }
  return false;
}

function readAnnex(state: BodyState, { text, marks, line, column }: MarkedLine): boolean {
  const appended = beginsAppendedText(state, text);
  const marker = appended ? { num: '', rest: closeUp(text) } : readAnnexMarker(text);
  if (!marker || state.tokens.length === 0 || state.quotation !== 'none') return false;
  if (!isFinished(textBefore(state)) && marks === 0 && !state.inAnnex) return false;
  if (marks === 0 && articlesGoOn(state)) return false;
  enterAnnex(state);
  state.tokens.push({ kind: 'annex', num: marker.num, text: marker.rest, line, column });
  return true;
}

function readHeading(state: BodyState, { text, marks, line, column }: MarkedLine): boolean {
  const words = closeUp(text);
  const last = state.tokens.at(-1);
  if (marks === 0 && last?.kind === 'division' && last.text === '') return false;
  const isKnown = /^(?:附则|总则|序言|前言)$/.test(words) && isFinished(textBefore(state));
  const detected = marks === 0 && !isKnown && isDetectedHeading(state, words);
  if ((marks === 0 && !isKnown && !detected) || state.quotation === 'marked') return false;
  const isPreamble = /^(?:序言|前言)$/.test(words) && !state.article && !state.inAnnex;
  const level = isPreamble ? 'preamble' : 'heading';
  const depth = marks > 0 ? marks : 2;
  state.inNote = false;
  state.tokens.push({ kind: 'heading', level, text: words, depth, line, column });
  if (detected) {
    const message = `“${words}”像是章名，但没有章号 → 请核对原文：补上“第几章”，或接到上一行`;
    state.problems.push({ kind: 'layout', line, column, message });
  }
  return true;
}

function readNote(state: BodyState, { text, line, column }: MarkedLine): boolean {
  if (!state.inNote && !isNote(state, text) && !isSignature(state, text)) return false;
  state.inNote = true;
  state.tokens.push({ kind: 'note', text, line, column });
  return true;
}

function readItem(state: BodyState, { text, line, column }: MarkedLine): boolean {
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

function readPlain(state: BodyState, line: MarkedLine): boolean {
  if (joinToPrevious(state, line)) return true;
  const { text, line: number, column } = line;
  const quoted = state.quotation !== 'none';
  state.tokens.push({ kind: 'plain', text, quoted, line: number, column });
  return true;
}

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
function splitHiddenArticle(state: BodyState): void {
  const last = state.tokens.at(-1);
  if (!last || !state.article || state.quotation !== 'none') return;
  if (last.kind !== 'article' && last.kind !== 'plain' && last.kind !== 'item') return;
  const start = findHiddenArticle(last.text, readArticleMarker, state.article);
  if (start < 0 || articlesGoOn(state)) return;
  state.wasReshaped = true;
  const hidden = last.text.slice(start);
  const column = last.column + start;
  state.tokens.splice(-1, 1, { ...last, text: last.text.slice(0, start).trimEnd() });
  state.pending.push({ text: hidden, marks: 0, line: last.line, column });
  const num = readArticleMarker(hidden)?.num ?? '';
  const message = `${num}没有另起一行，挤在上一条的行里，已拆开 → 请在原文里让${num}另起一行`;
  state.problems.push({ kind: 'layout', line: last.line, column, message });
}

export function readBody(lines: readonly MarkedLine[]): BodyState {
  const state = startBody(lines);
  for (let line = state.pending.pop(); line; line = state.pending.pop()) {
    const current = line;
    READERS.some((read) => read(state, current));
    state.quotation = followQuotation(state.quotation, textBefore(state));
    splitHiddenArticle(state);
  }
  return state;
}

