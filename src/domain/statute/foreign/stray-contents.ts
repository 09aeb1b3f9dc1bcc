/**
 * Tidies the table of contents that a page or a word processor puts before a statute.
 * Input: the lines of the body. Output: the lines without page numbers in the contents, and without a
 * list of chapters that has no 目录 above it (a menu of links); what was dropped.
 * Promises: 1. lines from the first article on are never touched; 2. a 目录 stays, for the parser to keep.
 * Example: 第一章 总则……1 → 第一章 总则.
 */
import { removeWhiteSpace } from '#domain/statute/white-space.ts';
import { isArticleStart, isContents, isHeading } from './marks.ts';
import type { ForeignLine } from './reading.ts';

const pageNumber = /(?:\s*[.．…·・]{2,}\s*|\s+)[（(]?\d{1,4}[）)]?$/;

export function dropStrayContents(lines: readonly ForeignLine[]): {
  lines: ForeignLine[];
  dropped: ForeignLine[];
} {
  const firstArticle = lines.findIndex(({ text }) => isArticleStart(text));
  if (firstArticle < 0) return { lines: [...lines], dropped: [] };
  const before = lines.slice(0, firstArticle).map(withoutPageNumber);
  const rest = lines.slice(firstArticle);
  const stray = before.some(({ text }) => isContents(text)) ? 0 : countStray(before);
  return { lines: [...before.slice(stray), ...rest], dropped: before.slice(0, stray) };
}

function withoutPageNumber(line: ForeignLine): ForeignLine {
  const text = line.text.replace(pageNumber, '');
  return isHeading(text) && text !== line.text ? { ...line, text } : line;
}

/** A list of chapters ends where its first heading comes a second time; links end with the last link. */
function countStray(before: readonly ForeignLine[]): number {
  const [first] = before;
  if (!first || !isHeading(first.text)) return 0;
  const again = before.findIndex(
    ({ text }, at) => at > 0 && removeWhiteSpace(text) === removeWhiteSpace(first.text),
  );
  if (again > 0) return again;
  const plain = before.findIndex(({ linked }) => !linked);
  return plain < 0 ? before.length : plain;
}
