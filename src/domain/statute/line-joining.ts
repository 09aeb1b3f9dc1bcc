import { readCaption } from './captions.ts';
import { isTitleLike } from './head.ts';
import { readArticleMarker, readDivisionMarker } from './markers.ts';
import { peekLine, type BodyState } from './body-state.ts';
import { continuesReference, isNextArticle } from './sequence.ts';
import type { MarkedLine } from './marked-lines.ts';
import { SHORTEST_BROKEN } from './unnumbered-lines.ts';
import { isDocumentNumber } from './repeated-head.ts';
import { closeUp } from './white-space.ts';

/**
 * Lines that the source broke: a plain line may complete the one before it.
 *
 * 1. A number alone on its line takes the next line as its words (第一条⏎为了…, 第一章⏎总则).
 * 2. A sentence broken off without punctuation goes on in the next line; this is reported.
 * 3. Lists, quotations, annexes, headings of a decision's clauses, formulas, rows of figures and a document's number
 *    are left as they are.
 */
const SHORTEST_BROKEN_AT_COMMA = 25;
/** 、 ends no sentence, however short. */
const ENDS_NOTHING = /、$/;
const LONGEST_HEADING = 40;
const UNFIT = /[。；;：:，！？!?”]$|^[（(|<“]/;

/** Gives the words to a number that stands alone; false when there is none. */
function fillBareNumber(state: BodyState, text: string): boolean {
  const last = state.tokens.at(-1);
  if (!last || last.text !== '') return false;
  if (last.kind === 'article') {
    if (!state.wasDue && continuesReference(text)) return false;
    const words = last.caption === '' ? readCaption(text) : { caption: last.caption, text };
    state.tokens.splice(-1, 1, { ...last, ...words });
    return true;
  }
  const isHeading = last.kind === 'division' || last.kind === 'annex';
  const fits = isHeading
    ? text.length <= LONGEST_HEADING && !UNFIT.test(text) && peekLine(state) !== undefined
    : last.kind === 'item' || last.kind === 'clause';
  if (fits) state.tokens.splice(-1, 1, { ...last, text: isHeading ? closeUp(text) : text });
  return fits;
}

/** The second line of a chapter's title, between the chapter and its first article. */
function continueHeading(state: BodyState, text: string): boolean {
  const last = state.tokens.at(-1);
  const next = peekLine(state)?.text ?? '';
  if (last?.kind !== 'division' || last.text === '' || !isTitleLike(text)) return false;
  if (last.text.length + text.length > LONGEST_HEADING) return false;
  if (!isNextArticle(state.article, readArticleMarker(next)) && !readDivisionMarker(next)) {
    return false;
  }
  state.tokens.splice(-1, 1, { ...last, text: `${last.text} ${closeUp(text)}` });
  return true;
}

/** Judged by the line before alone, so that joining a third line changes nothing about the second. */
function isBroken(before: string): boolean {
  if (ENDS_NOTHING.test(before)) return true;
  if (/[\p{L}\p{N}]$/u.test(before)) return before.length >= SHORTEST_BROKEN;
  return /，$/.test(before) && before.length >= SHORTEST_BROKEN_AT_COMMA;
}

/** 应纳税额＝…, “35—110千伏　10米” and 法释〔2022〕10号 are lines of their own. */
const STANDS_ALONE = /[=＝]|^.{0,12}\d\S*\s+\S*\d.{0,12}$/u;

const standsAlone = (text: string): boolean => STANDS_ALONE.test(text) || isDocumentNumber(text);

function continueSentence(state: BodyState, { text, line, column }: MarkedLine): boolean {
  const last = state.tokens.at(-1);
  if (last?.kind !== 'article' && last?.kind !== 'plain' && last?.kind !== 'item') return false;
  if (state.inAnnex || state.quotation !== 'none' || !isBroken(last.text)) return false;
  if (last.kind === 'item' && state.clause > 0) return false;
  if (standsAlone(last.text) || standsAlone(text)) return false;
  const seam = /[a-zA-Z0-9]$/.test(last.text) && /^[a-zA-Z0-9]/.test(text) ? ' ' : '';
  state.tokens.splice(-1, 1, { ...last, text: last.text + seam + text });
  const message = '上一行的句子没有写完就换了行，已与本行连成一句 → 请在原文里把两行接成一行';
  state.problems.push({ kind: 'layout', line, column, message });
  return true;
}

export function joinToPrevious(state: BodyState, line: MarkedLine): boolean {
  const isJoined =
    fillBareNumber(state, line.text) ||
    continueHeading(state, line.text) ||
    continueSentence(state, line);
  if (isJoined) state.wasReshaped = true;
  return isJoined;
}
