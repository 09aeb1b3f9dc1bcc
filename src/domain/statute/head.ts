import { DATE, isStructure, skipNotes } from './head-notes.ts';
import { readArticleMarker, readDivisionMarker } from './markers.ts';
import { measureRepeated } from './repeated-head.ts';
import { isHeadEnd, type MarkedLine } from './marked-lines.ts';
import { closeUp, removeWhiteSpace } from './white-space.ts';
import type { Token, TokenOf } from './tokens.ts';

/**
 * The head of a statute: its title and the notes on when it was passed.
 *
 * 1. Where the source marks the head's end (`<!-- INFO END -->`), all above it is head.
 * 2. Without the mark: one title, then notes, which begin with a date or stand in brackets.
 * 3. A decree of promulgation above the title (国务院令 …) is kept apart.
 * 4. A title, a document's number and notes repeated after the head are kept apart, not taken for a preamble.
 *
 * Example: "# 望澜市滩涂保护条例", "（2024年5月6日望澜市…通过）" → a title and a passage token.
 */
const COMPLETE_TITLE =
  /(?:法|条例|规定|办法|决定|决议|细则|规则|修正案|解释|规章|准则|公约|通知|意见|方案|[）)])$/;
/** （草案征求意见稿） on a line of its own belongs to the title above it. */
export const VERSION_MARK = /^[（(][^（）()。；]{0,12}(?:草案|稿)[）)]$/;
const LONGEST_TITLE = 90;

const DECREE = /(?:令|公告)$|^第.{1,12}号$/;
const LONGEST_DECREE = 40;

type Line = MarkedLine | undefined;
type HeadToken = TokenOf<'decree' | 'title' | 'passage' | 'repeated'>;

export function isTitleLike(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    !/[。；;！？!?，：:、”]$|^[（(|<“]/.test(text) &&
    !DATE.test(text) &&
    !isStructure(text)
  );
}

function toToken(kind: HeadToken['kind'], { text, line, column }: MarkedLine): Token {
  return { kind, text: kind === 'title' ? closeUp(text) : text, line, column };
}

/** A title without # may be broken over lines; the parts are one title. */
function takePlainTitle(lines: readonly MarkedLine[]): { tokens: Token[]; used: number } {
  const first = lines[0];
  if (!first || !isTitleLike(first.text)) return { tokens: [], used: 0 };
  let text = closeUp(first.text);
  let used = 1;
  for (let next: Line = lines[1]; next && !COMPLETE_TITLE.test(text); next = lines[used]) {
    if (next.marks > 0 || next.text.length > 40 || !isTitleLike(next.text)) break;
    text += closeUp(next.text);
    used += 1;
  }
  return { tokens: [toToken('title', { ...first, text })], used };
}

function takeTitle(lines: readonly MarkedLine[]): { tokens: Token[]; used: number } {
  const end = lines.findIndex(({ text, marks }) => marks === 0 || isStructure(text));
  const marked = lines.slice(0, end < 0 ? lines.length : end);
  if (marked.length === 0) return takePlainTitle(lines);
  return { tokens: marked.map((line) => toToken('title', line)), used: marked.length };
}

/** Whether what follows a title is the beginning of a law: its notes, then a table of contents or a number. */
export function beginsLaw(lines: readonly MarkedLine[], from: number): boolean {
  const next = lines[skipNotes(lines, from)]?.text ?? '';
  const marker = readArticleMarker(next) ?? readDivisionMarker(next);
  return /^(?:目[录次]|序言)$/.test(removeWhiteSpace(next)) || marker?.value === 1;
}

/** How many lines a decree takes before the law's own title. */
function measureDecree(lines: readonly MarkedLine[]): number {
  const first = lines[0];
  if (!first || first.marks > 0 || !DECREE.test(removeWhiteSpace(first.text))) return 0;
  for (let index = 1; index < Math.min(lines.length, LONGEST_DECREE); index += 1) {
    const line = lines[index];
    if (!line || readArticleMarker(line.text)?.separated) return 0;
    if (line.marks > 0) return isStructure(line.text) ? 0 : index;
    if (isTitleLike(line.text) && beginsLaw(lines, index + 1)) return index;
  }
  return 0;
}

/** A mark below the first article marks nothing. */
function findHeadEnd(lines: readonly MarkedLine[]): number {
  const end = lines.findIndex(({ text }) => isHeadEnd(text) || readArticleMarker(text)?.separated);
  return isHeadEnd(lines[end]?.text ?? '') ? end : -1;
}

export interface Head {
  readonly tokens: readonly Token[];
  /** How many of the lines the head takes, its end mark included. */
  readonly length: number;
}

export function readHead(lines: readonly MarkedLine[]): Head {
  const mark = findHeadEnd(lines);
  const above = mark < 0 ? lines : lines.slice(0, mark);
  const decree = above.slice(0, measureDecree(above)).map((line) => toToken('decree', line));
  const { tokens: titles, used } = takeTitle(above.slice(decree.length));
  let from = decree.length + used;
  for (let mark = used > 0 ? lines[from] : undefined; mark; mark = lines[from]) {
    if (!VERSION_MARK.test(mark.text)) break;
    titles.push(toToken('title', mark));
    from += 1;
  }
  const end = mark < 0 ? skipNotes(lines, from) : mark;
  const notes = lines.slice(from, end).map((line) => toToken('passage', line));
  const bodyStart = mark < 0 ? end : mark + 1;
  const after = lines.slice(bodyStart);
  const repeated = after
    .slice(0, measureRepeated(after, titles, mark >= 0))
    .map((line) => toToken('repeated', line));
  const tokens = [...decree, ...titles, ...notes, ...repeated];
  return { tokens, length: bodyStart + repeated.length };
}
