import { enterAnnex, peekLine, textBefore, type BodyState } from './body-state.ts';
import { readCaption } from './captions.ts';
import { readItemMarker } from './item-markers.ts';
import type { MarkedLine } from './marked-lines.ts';
import {
  readAnnexMarker,
  readArticleMarker,
  readDivisionMarker,
  type ArticleMarker,
} from './markers.ts';
import { isInlineOutline, isOutlineHead, measureOutline } from './outline-lines.ts';
import { isArticle, isFinished, isNext } from './sequence.ts';
import { beginsAppendedText, isDetectedHeading } from './unnumbered-lines.ts';
import { closeUp } from './white-space.ts';

/** Readers of the lines that open something: a table of contents, a division, an article, an annex. */
const LONGEST_OUTLINE = 600;

export function readOutline(state: BodyState, line: MarkedLine): boolean {
  if (state.tokens.length === 0 && isInlineOutline(line.text)) {
    state.tokens.push({ kind: 'outline', text: line.text, line: line.line, column: line.column });
    return true;
  }
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

/** The end of a line, to be read as a line of its own. */
function putBack(state: BodyState, rest: string, { text, line, column }: MarkedLine): void {
  const offset = Math.max(0, text.lastIndexOf(rest));
  state.wasReshaped = true;
  state.pending.push({ text: rest, marks: 0, line, column: column + offset });
}

/** 第四条规定的职责……, where no gap follows any number: an article if 第五条 comes and no other 第四条 before it. */
function goesOnAfter(state: BodyState, { value, branch }: ArticleMarker): boolean {
  if (state.hasGaps) return false;
  for (let distance = 0; distance < state.pending.length; distance += 1) {
    const marker = readArticleMarker(peekLine(state, distance)?.text ?? '');
    if (!marker) continue;
    if (marker.separated) return false;
    if (marker.value === value && marker.branch === branch) return false;
    if (isNext({ value, branch }, marker)) return true;
  }
  return false;
}

/** An item right after the number is put back as a line of its own. */
function readWords(rest: string): { caption: string; text: string } {
  return readItemMarker(rest) ? { caption: '', text: '' } : readCaption(rest);
}

export function readArticle(state: BodyState, { text, line, column }: MarkedLine): boolean {
  const marker = readArticleMarker(text);
  if (!marker) return false;
  const accepted = isArticle(marker, {
    previous: state.article,
    textBefore: textBefore(state),
    quotation: state.quotation,
    hasClauses: state.clause > 0,
    goesOn: (current) => goesOnAfter(state, current),
  });
  if (!accepted) return false;
  const { num, value, branch, through } = marker;
  const words = through > 0 ? { caption: '', text: marker.rest } : readWords(marker.rest);
  state.wasDue = isNext(state.article, marker);
  state.article = { value: through || value, branch };
  state.hasGaps ||= marker.separated && marker.rest !== '';
  state.quotation = 'none';
  state.inNote = false;
  state.tokens.push({ kind: 'article', num, value, branch, through, ...words, line, column });
  if (words.text === '' && words.caption === '' && marker.rest !== '') {
    putBack(state, marker.rest, { text, marks: 0, line, column });
  }
  return true;
}

export function readDivision(state: BodyState, { text, marks, line, column }: MarkedLine): boolean {
  const marker = readDivisionMarker(text);
  if (!marker || (state.quotation !== 'none' && marks === 0)) return false;
  const { rest, ...division } = marker;
  state.inNote = false;
  state.quotation = 'none';
  state.tokens.push({ kind: 'division', ...division, text: rest, depth: 0, line, column });
  return true;
}

/** An annex line is none when the articles go on after it in sequence. */
export function articlesGoOn(state: BodyState): boolean {
  if (!state.article) return false;
  for (let distance = 0; distance < state.pending.length; distance += 1) {
    const marker = readArticleMarker(peekLine(state, distance)?.text ?? '');
    if (marker?.separated) return isNext(state.article, marker);
  }
  return false;
}

export function readAnnex(state: BodyState, { text, marks, line, column }: MarkedLine): boolean {
  const appended = beginsAppendedText(state, text);
  const marker = appended ? { num: '', rest: closeUp(text) } : readAnnexMarker(text);
  if (!marker || state.tokens.length === 0 || state.quotation !== 'none') return false;
  if (!isFinished(textBefore(state)) && marks === 0 && !state.inAnnex) return false;
  if (marks === 0 && articlesGoOn(state)) return false;
  enterAnnex(state);
  const list = marker.num !== '' && readItemMarker(marker.rest) ? marker.rest : '';
  const heading = list === '' ? marker.rest : '';
  state.tokens.push({ kind: 'annex', num: marker.num, text: heading, line, column });
  if (list !== '') putBack(state, list, { text, marks, line, column });
  return true;
}

export function readHeading(state: BodyState, { text, marks, line, column }: MarkedLine): boolean {
  const words = closeUp(text);
  const last = state.tokens.at(-1);
  if (marks === 0 && last?.kind === 'division' && last.text === '') return false;
  if (readArticleMarker(text)) return false;
  const isKnown = /^(?:附则|总则|序言|前言)$/.test(words) && isFinished(textBefore(state));
  const detected = marks === 0 && !isKnown && isDetectedHeading(state, words);
  if ((marks === 0 && !isKnown && !detected) || state.quotation === 'marked') return false;
  const isPreamble = /^(?:序言|前言)$/.test(words) && !state.article && !state.inAnnex;
  const level = isPreamble ? 'preamble' : 'heading';
  const depth = marks > 0 ? marks : 2;
  state.inNote = false;
  state.tokens.push({ kind: 'heading', level, text: words, depth, line, column });
  if (detected || words !== text) state.wasReshaped = true;
  if (detected) {
    const message = `“${words}”像是章名，但没有章号 → 请核对原文：补上“第几章”，或接到上一行`;
    state.problems.push({ kind: 'layout', line, column, message });
  }
  return true;
}
