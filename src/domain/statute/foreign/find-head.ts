/**
 * Finds where the statute begins among the lines of a document, its title and its passage notes.
 * Input: lines. Output: the title, the notes, the index of the first line of the body, what stood before.
 * Promises: 1. the title is the line nearest above the body that reads like a statute's name; 2. a title
 * broken over two lines is put together; 3. from outside the main block only a title and notes are taken.
 * Example: 公告…, 望澜市某条例, （2024年…通过）, 第一条 … → title 望澜市某条例, one note, the rest `skipped`.
 */
import { VERSION_MARK } from '#domain/statute/head.ts';
import { readItemMarker } from '#domain/statute/item-markers.ts';
import { lettersOf } from '#domain/statute/repeated-head.ts';
import { isArticleStart, isContents, isHeading, isPassageNote, isTitle } from './marks.ts';
import type { ForeignLine } from './reading.ts';
import { countSign, findTitleStart, writeTitle } from './title-lines.ts';

export interface FoundHead {
  title: string | undefined;
  titleLine: number | null;
  /** 物权编 below 中华人民共和国民法典: a part published as a statute of its own. */
  subtitles: ForeignLine[];
  notes: ForeignLine[];
  bodyStart: number;
  /** Lines of the main block above the title: an announcement, a letter. */
  skipped: ForeignLine[];
}

const farthestTitle = 60;
const LONGEST_COPY = 5;

export function findHead(lines: readonly ForeignLine[]): FoundHead {
  const structure = findStructure(lines);
  const lowest = Math.max(0, structure - farthestTitle);
  let at = structure - 1;
  while (at >= lowest && !isTitle(lines[at]?.text ?? '')) at -= 1;
  if (at < lowest) return findHeadWithoutTitle(lines, structure);
  at = findFirstCopy(lines, at);
  const first = findTitleStart(lines, at);
  const notesStart = at + 1 + countSubtitles(lines, at + 1);
  const bodyStart = findBodyStart(lines, notesStart, structure);
  return {
    title: writeTitle(lines.slice(first, at + 1)),
    titleLine: lines[first]?.line ?? null,
    subtitles: lines.slice(at + 1, notesStart),
    notes: lines.slice(notesStart, bodyStart).filter((line) => !line.outside || isNote(line.text)),
    bodyStart,
    skipped: lines.slice(0, first).filter((line) => !line.outside),
  };
}

/** A page may print the title, the notes and then the title once more, over other lines than before. */
function findFirstCopy(lines: readonly ForeignLine[], title: number): number {
  let spelled = '';
  for (let at = title; at > title - LONGEST_COPY && at > 0; at -= 1) {
    spelled = lettersOf(lines[at]?.text ?? '') + spelled;
    const first = lines
      .slice(0, at)
      .findLastIndex(({ text }) => isTitle(text) && lettersOf(text) === spelled);
    if (first >= 0 && first < title - 1) return first;
  }
  return title;
}

/** 物权编, or （草案征求意见稿）, on a line of its own. */
function countSubtitles(lines: readonly ForeignLine[], from: number): number {
  const text = lines[from]?.text ?? '';
  if (/^\p{Script=Han}{1,8}编$/u.test(text) && !isHeading(text)) return 1;
  return VERSION_MARK.test(text) ? 1 + countSubtitles(lines, from + 1) : 0;
}

/** The first line that only a statute has. */
function findStructure(lines: readonly ForeignLine[]): number {
  const marked = lines.findIndex(
    ({ text, outside, table }) =>
      !outside && !table && (isContents(text) || isHeading(text) || isArticleStart(text)),
  );
  if (marked >= 0) return marked;
  const clause = lines.findIndex(
    ({ text, outside }) => !outside && readItemMarker(text) !== undefined,
  );
  if (clause >= 0) return clause;
  const sentence = lines.findIndex(({ text, outside }) => !outside && /。$/.test(text));
  if (sentence > 0) return sentence;
  return lines.findIndex(({ outside }) => !outside) + 1;
}

function findHeadWithoutTitle(lines: readonly ForeignLine[], structure: number): FoundHead {
  const before = lines.slice(0, structure).filter((line) => !line.outside);
  const notes = before.filter(({ text }) => isNote(text));
  return {
    title: undefined,
    titleLine: null,
    subtitles: [],
    notes,
    bodyStart: structure,
    skipped: before.filter((line) => !notes.includes(line)),
  };
}

function isNote(text: string): boolean {
  return (
    isPassageNote(text) ||
    /^[（(].{1,12}(号|公告|令)[）)]$/.test(text) ||
    /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text)
  );
}

/** Notes may go on over lines that stand in one pair of brackets. */
function findBodyStart(lines: readonly ForeignLine[], from: number, structure: number): number {
  let open = 0;
  for (let at = from; at < structure; at += 1) {
    const { text, outside } = lines[at] ?? { text: '' };
    if (open === 0 && !isNote(text) && outside !== true) return at;
    open = Math.max(
      0,
      open +
        countSign(text, '（') +
        countSign(text, '《') -
        countSign(text, '）') -
        countSign(text, '》'),
    );
  }
  return structure;
}
