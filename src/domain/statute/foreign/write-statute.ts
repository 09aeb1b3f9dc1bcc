/**
 * Makes a statute's plain text of the lines of a foreign document.
 * Input: lines in reading order, and titles to fall back on. Output: a `ForeignReading`.
 * Promises: 1. words of articles are copied unchanged; 2. what is left out is named in a doubt with its
 * line; 3. the text has a head (title, notes), then one paragraph a line; 4. never throws.
 * Example: the lines 某条例 / 第一章 / 总 则 / 第一条 / 为了……。 / 责任编辑：某 →
 * `# 某条例`, `## 第一章　总则`, `第一条　为了……。` and a doubt about the last line.
 */
import { HEAD_END } from '#domain/statute/written-lines.ts';
import { findHead, type FoundHead } from './find-head.ts';
import {
  isAnnexStart,
  isArticleStart,
  isBareArticle,
  isBareHeading,
  isDivision,
  isHeading,
  isTitle,
  stripTitleMarks,
} from './marks.ts';
import { isPageFurniture } from './page-furniture.ts';
import { quoteStart, type Doubt, type ForeignLine, type ForeignReading } from './reading.ts';
import { dropStrayContents } from './stray-contents.ts';

export function writeStatute(
  all: readonly ForeignLine[],
  titles: readonly string[] = [],
): ForeignReading {
  const furniture = all.filter((line) => !line.table && isPageFurniture(line.text));
  const kept = all.filter((line) => !furniture.includes(line));
  const head = findHead(kept);
  const tail = cutTail(all, furniture, kept[head.bodyStart]);
  const inside = kept.slice(head.bodyStart).filter((line) => !line.outside && !tail.includes(line));
  const contents = dropStrayContents(inside);
  const body = joinBrokenMarks(contents.lines);
  const title = head.title ?? titles.map(stripTitleMarks).find(isTitle);
  const inBlock = furniture.filter((line) => !line.outside);
  const doubts = [
    ...doubtTitle(head, title),
    ...doubtLeftOut('标题上面的文字没有读入', head.skipped),
    ...doubtLeftOut('重复的目录没有读入', contents.dropped),
    ...doubtLeftOut('这些像是网页自带的文字，没有读入', [
      ...inBlock.filter((line) => !tail.includes(line)),
    ]),
    ...doubtLeftOut(
      '正文后面的文字没有读入',
      tail.filter((line) => !line.outside),
    ),
  ];
  return { ...printLines({ ...head, title }, body), doubts };
}

/** Below the last article, the first line of the page's own (责任编辑, 上一篇) ends the statute. */
function cutTail(
  all: readonly ForeignLine[],
  furniture: readonly ForeignLine[],
  first: ForeignLine | undefined,
): ForeignLine[] {
  const start = first ? all.indexOf(first) : 0;
  const last = all.findLastIndex(
    (line, at) => at >= start && !line.outside && isArticleStart(line.text),
  );
  if (last < 0) return [];
  const end = all.findIndex((line, at) => at > last && furniture.includes(line));
  if (end < 0) return [];
  const rest = all.slice(end);
  const annex = rest.findIndex(
    (line) => !line.outside && !furniture.includes(line) && isAnnexStart(line.text),
  );
  return annex < 0 ? rest : rest.slice(0, annex);
}

/** 第一章 / 总则 and 第一条 / 为了……: a mark that stands alone takes the line below it. */
function joinBrokenMarks(lines: readonly ForeignLine[]): ForeignLine[] {
  const joined: ForeignLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const fits =
      above &&
      !line.table &&
      ((isBareArticle(above.text) && !isArticleStart(line.text) && !isHeading(line.text)) ||
        (isBareHeading(above.text) &&
          line.text.length <= 40 &&
          !isArticleStart(line.text) &&
          !isDivision(line.text)));
    if (fits) joined[joined.length - 1] = { ...above, text: `${above.text}　${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function doubtTitle(head: FoundHead, title: string | undefined): Doubt[] {
  if (head.title) return [];
  const message = title
    ? `正文上面没有标题，用了网页的标题“${quoteStart(title, 30)}”：请核对`
    : '没有认出标题：请在文件第一行写上法规的名称';
  return [{ line: null, message }];
}

function doubtLeftOut(what: string, lines: readonly ForeignLine[]): Doubt[] {
  const [first] = lines;
  if (!first) return [];
  const shown = lines.slice(0, 3).map(({ text }) => `“${quoteStart(text)}”`);
  const more = lines.length > 3 ? `等 ${lines.length} 行` : '';
  return [{ line: first.line, message: `${what}：${shown.join('、')}${more}，请确认不属于法规` }];
}

function printLines(
  head: Pick<FoundHead, 'title' | 'titleLine' | 'subtitles' | 'notes'>,
  body: readonly ForeignLine[],
): Required<Pick<ForeignReading, 'text' | 'sourceLines'>> {
  const printed: { text: string; line: number | null }[] = [
    ...(head.title ? [{ text: `# ${head.title}`, line: head.titleLine }] : []),
    ...head.subtitles.map(({ text, line }) => ({ text: `# ${text}`, line })),
    ...head.notes,
    { text: HEAD_END, line: null },
    ...body,
  ];
  const sourceLines = printed.flatMap(({ text, line }) => [
    ...text.split('\n').map(() => line),
    null,
  ]);
  return { text: `${printed.map(({ text }) => text).join('\n\n')}\n`, sourceLines };
}
