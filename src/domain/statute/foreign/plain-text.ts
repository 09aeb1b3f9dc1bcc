/**
 * Reads a statute from a plain text file, whose lines may be cut at a fixed width.
 * Input: the text, already decoded. Output: the statute as plain text, doubts by line of the file.
 * Promises: 1. a line cut in mid-sentence is joined to the next, and the editor is told where; 2. where
 * paragraphs are indented, indentation decides; 3. a line that opens with 第三条 in mid-sentence is no
 * article; 4. never throws.
 * Example: `　　第一条　为了规范\n停放行为，制定本条例。` → `第一条　为了规范停放行为，制定本条例。`
 */
import { readItemMarker } from '#domain/statute/item-markers.ts';
import {
  articleNumber,
  isArticleStart,
  isContents,
  isFinished,
  isHeading,
  isReference,
  isStructural,
  isTitle,
} from './marks.ts';
import type { Doubt, ForeignLine, ForeignReading } from './reading.ts';
import { readTextLines, type TextLine } from './text-lines.ts';
import { writeStatute } from './write-statute.ts';

/** How the file is laid out. */
interface Layout {
  /** The width at which lines are cut, in half-width columns; none when they are not. */
  cutAt: number | undefined;
  indents: boolean;
}

export function readPlainText(source: string): ForeignReading {
  const { lines, dropped } = readTextLines(source);
  const layout = findLayout(lines);
  const joinedAt: number[] = [];
  const paragraphs: ForeignLine[] = [];
  let previous: TextLine | undefined;
  let article = 0;
  for (const line of lines) {
    const above = paragraphs.at(-1);
    if (above && previous && continues(previous, line, above.text, layout, article)) {
      above.text += needsSpace(above.text, line.text) ? ` ${line.text}` : line.text;
      joinedAt.push(line.line);
    } else {
      paragraphs.push({ text: line.text, line: line.line });
      article = articleNumber(line.text) ?? article;
    }
    previous = line;
  }
  const reading = writeStatute(paragraphs);
  return {
    ...reading,
    doubts: [...doubtJoined(joinedAt), ...doubtDropped(dropped), ...reading.doubts],
  };
}

function findLayout(lines: readonly TextLine[]): Layout {
  const widths = lines.map(({ text, indented }) => countColumns(text) + (indented ? 4 : 0));
  const widest = Math.max(0, ...widths);
  const cut = lines.filter(
    ({ text }, at) =>
      (widths[at] ?? 0) >= widest - 6 && !isFinished(text) && lines[at + 1]?.apart === false,
  );
  const starts = lines.filter(
    ({ text }) => isArticleStart(text) || readItemMarker(text) !== undefined,
  );
  return {
    cutAt: cut.length >= 3 && widest <= 200 ? widest : undefined,
    indents: starts.filter(({ indented }) => indented).length * 2 > starts.length,
  };
}

function continues(
  above: TextLine,
  line: TextLine,
  paragraph: string,
  layout: Layout,
  article: number,
): boolean {
  if (line.apart || isHeading(line.text) || isContents(line.text)) return false;
  if (isHeading(paragraph) || isContents(paragraph) || (isTitle(paragraph) && article === 0))
    return false;
  if (layout.indents && line.indented) return false;
  if (layout.cutAt === undefined)
    return (
      (/[，、]$/.test(above.text) && !isStructural(line.text)) ||
      (isReference(line.text) && !isFinished(above.text))
    );
  const isFull = countColumns(above.text) + (above.indented ? 4 : 0) >= layout.cutAt * 0.85;
  if (articleNumber(line.text) === article + 1 && isFinished(above.text)) return false;
  if (/^第\S{1,8}条[\s　]/.test(line.text) && articleNumber(line.text) === article + 1)
    return false;
  if (isFinished(above.text)) return layout.indents && isFull && !isStructural(line.text);
  if (isFull) return true;
  return (layout.indents || /[，、]$/.test(above.text)) && !isStructural(line.text);
}

/** Chinese characters are two columns wide. */
function countColumns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1),
    0,
  );
}

function needsSpace(above: string, below: string): boolean {
  return /[A-Za-z0-9,.]$/.test(above) && /^[A-Za-z0-9]/.test(below) && !/\d$/.test(above);
}

function doubtJoined(at: readonly number[]): Doubt[] {
  const [first] = at;
  if (first === undefined) return [];
  const places = at.slice(0, 5).join('、') + (at.length > 5 ? ' 等' : '');
  return [
    {
      line: first,
      message: `有 ${at.length} 处断开的行接回了上一行（第 ${places} 行）：请核对分段`,
    },
  ];
}

function doubtDropped(dropped: readonly TextLine[]): Doubt[] {
  const [first] = dropped;
  if (!first) return [];
  return [
    { line: first.line, message: `去掉了 ${dropped.length} 行页码或页眉（如“${first.text}”）` },
  ];
}
