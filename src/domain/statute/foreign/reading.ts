/**
 * The vocabulary shared by the readers of foreign formats (.txt, .html, .docx, .md).
 * Input of each reader: the words or bytes of one file. Output: a `ForeignReading`, the statute as
 * plain text in the shape of our own texts (`# 标题`, notes, `## 第一章　总则`, `第一条　…`, blank lines
 * between paragraphs) and everything an editor should look at.
 * Promises: 1. a reader never changes the words of an article; what it drops it names in a doubt;
 * 2. a reader that cannot read a file throws a `ForeignRefusal`, whose message says how to mend it.
 * Example: `readPlainText('某条例\n　　第一条　……')` → `{ text: '# 某条例\n\n第一条　……\n', doubts: [] }`.
 */

/** Something an editor should confirm; `line` counts in the file that was read (paragraphs in a .docx). */
export interface Doubt {
  line: number | null;
  message: string;
}

export interface ForeignReading {
  text: string;
  doubts: Doubt[];
  /** `sourceLines[n - 1]` is where line n of `text` stood in the file; absent when it is line n there too. */
  sourceLines?: (number | null)[];
}

/** One paragraph of a foreign document, before anyone knows what it is. */
export interface ForeignLine {
  text: string;
  line: number;
  /** Set apart by the document itself: a heading element, or centred. */
  prominent?: boolean;
  /** Nothing but a link to a place in the same page: an entry of a table of contents. */
  linked?: boolean;
  /** Lies outside the block that holds the articles: only a title or a passage note may come from there. */
  outside?: boolean;
  /** Only a `<br>` parts it from the line above: perhaps one title on two lines. */
  broken?: boolean;
  /** A table, already as Markdown rows. */
  table?: boolean;
}

/** The file is not a statute that can be read; the message is Chinese and says what to do. */
export class ForeignRefusal extends Error {
  override name = 'ForeignRefusal';
}

/** Says where and what in few words: the beginning of a line that a doubt is about. */
export function quoteStart(text: string, length = 18): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > length
    ? `${characters.slice(0, length).join('')}…`
    : characters.join('');
}
