import { peekLine, textBefore, type BodyState } from './body-state.ts';
import { beginsLaw, isTitleLike } from './head.ts';
import { readArticleMarker, readDivisionMarker } from './markers.ts';
import { isNextArticle } from './sequence.ts';

/**
 * Lines without a number that are yet no part of an article, told by their neighbours.
 *
 * 1. A heading without a number: short, bare of punctuation, between a full stop and the next article; the heading of
 *    a chapter may be followed by that of its first section.
 * 2. A note: 注：…, or a footnote ① after a full stop.
 * 3. A signature: only short bare lines from here to the end.
 * 4. A text appended to a decision: a law's title, its notes, then article one.
 */
const LONGEST_HEADING = 20;
/** From here on a line without its full stop may be the half of one. */
export const SHORTEST_BROKEN = 10;
const LONGEST_SIGNATURE = 30;
const LAW_TITLE = /(?:法|条例|规定|办法|细则|规则|章程|规程|准则)(?:（[^（）]{1,12}）)?$/;
const NOTE = /^(?:注|备注|注释|附注|编者注)\s*[0-9０-９一二三]?\s*[：:]/;

function isBare(text: string): boolean {
  return !/[。；，：:;,？！”）)、]$/.test(text) && !/[。；，]/.test(text);
}

export function isDetectedHeading(state: BodyState, text: string): boolean {
  if (!isLikeHeading(text) || state.inAnnex || state.tokens.length === 0) return false;
  const isBelowHeading = state.tokens.at(-1)?.kind === 'heading';
  if (!isBelowHeading && !/[。”]$/.test(textBefore(state))) return false;
  const next = peekLine(state)?.text ?? '';
  if (beginsPart(state, next)) return true;
  // A longer line is the first half of one heading.
  if (isBelowHeading || text.length >= SHORTEST_BROKEN) return false;
  return isLikeHeading(next) && beginsPart(state, peekLine(state, 1)?.text ?? '');
}

const isLikeHeading = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_HEADING && isBare(text) && isTitleLike(text);

const beginsPart = (state: BodyState, text: string): boolean =>
  isNextArticle(state.article, readArticleMarker(text)) || Boolean(readDivisionMarker(text));

export function isNote(state: BodyState, text: string): boolean {
  if (NOTE.test(text)) return true;
  const last = state.tokens.at(-1);
  const follows = last?.kind === 'item' && last.style === 'circle';
  return text.startsWith('①') && !follows && /[。”]$/.test(textBefore(state));
}

export function isSignature(state: BodyState, text: string): boolean {
  if (state.inAnnex || state.tokens.length === 0 || !/[。”]$/.test(textBefore(state))) return false;
  if (state.pending.length > 4) return false;
  const rest = [text, ...state.pending.map((line) => line.text)];
  return rest.every(
    (line) => line.length <= LONGEST_SIGNATURE && isBare(line) && isTitleOrDate(line),
  );
}

function isTitleOrDate(text: string): boolean {
  return isTitleLike(text) || /^[0-9０-９〇零○一二三四五六七八九十年月日\s]+$/.test(text);
}

export function beginsAppendedText(state: BodyState, text: string): boolean {
  if (!isTitleLike(text) || !LAW_TITLE.test(text)) return false;
  if (state.clause === 0 && !state.article) return false;
  return beginsLaw(state.pending.slice(-60).reverse(), 0);
}
