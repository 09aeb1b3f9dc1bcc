/**
 * Turns a parsed web page into its lines of words, each with the elements it stands in.
 * Input: the tree of the page. Output: lines in reading order.
 * Promises: 1. a line is what a browser would put in one: block elements and `<br>` end it; 2. a line
 * break of the source between two Chinese characters is no space; 3. no words but a table's are changed.
 * Example: `<p><strong>第一条</strong>&nbsp; 为了…<br>第二条 …</p>` → two lines.
 * Source: HTML Standard, 15.3 Flow content; CSS Text 3, segment break transformation.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { trimLine } from '#domain/statute/white-space.ts';
import type { ForeignLine } from '#domain/statute/foreign/reading.ts';
import { readDataTable } from './table.ts';
import { isCentred, isFurniture, isHidden, isSilent } from './visible.ts';

export interface PageLine extends ForeignLine {
  /** The elements around the line, outermost first. */
  path: Element[];
  furniture: boolean;
  hidden: boolean;
  /** A table whose cells span others. */
  merged: boolean;
}

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const chinese = '\\p{Script=Han}，。；：、！？（）《》〈〉“”‘’【】　';
const foldedBreak = new RegExp(`(?<=[${chinese}])[ \\t]*\\n\\s*(?=[${chinese}])`, 'gu');

export function readPageLines(tree: Root | Element, keepSpaces = false): PageLine[] {
  const collector = new LineCollector(keepSpaces);
  tree.children.forEach((node) => visit(node, collector));
  collector.endLine();
  return collector.lines;
}

function visit(node: RootContent | ElementContent, collector: LineCollector): void {
  if (node.type === 'text') collector.addWords(node.value, node.position?.start.line ?? 0);
  if (node.type !== 'element' || isSilent(node)) return;
  if (node.tagName === 'br') return collector.breakLine();
  const isBlock = blocks.has(node.tagName);
  if (isBlock) collector.endLine();
  collector.path.push(node);
  if (!visitTable(node, collector)) node.children.forEach((child) => visit(child, collector));
  if (isBlock) collector.endLine();
  collector.path.pop();
}

function visitTable(node: Element, collector: LineCollector): boolean {
  if (node.tagName !== 'table') return false;
  const table = readDataTable(node, (cell) => readPageLines(cell).map(({ text }) => text));
  if (table) collector.addTable(table, node.position?.start.line ?? 0);
  return table !== undefined;
}

class LineCollector {
  readonly lines: PageLine[] = [];
  readonly path: Element[] = [];
  private readonly keepSpaces: boolean;
  private words = '';
  private line = 0;
  private linkedLength = 0;
  private broken = false;

  constructor(keepSpaces: boolean) {
    this.keepSpaces = keepSpaces;
  }

  addWords(value: string, line: number): void {
    const parts = this.path.some(isPreformatted) ? value.split('\n') : [value];
    parts.forEach((part, index) => {
      if (index > 0) this.endLine();
      if (this.words.trim() === '') this.line = line + index + countBlankLines(part);
      this.words += part;
      if (this.path.some(isPageLink)) this.linkedLength += joinWords(part).length;
    });
  }

  addTable({ rows, merged }: { rows: string; merged: boolean }, line: number): void {
    this.lines.push({ ...describePlace(this.path), text: rows, table: true, merged, line });
  }

  breakLine(): void {
    this.endLine();
    this.broken = true;
  }

  endLine(): void {
    const text = joinWords(this.words, this.keepSpaces);
    const linked = this.linkedLength > 0 && this.linkedLength >= text.length;
    const { line, broken } = this;
    if (text !== '') this.lines.push({ ...describePlace(this.path), text, line, linked, broken });
    this.broken = false;
    this.words = '';
    this.linkedLength = 0;
  }
}

function describePlace(path: readonly Element[]): Omit<PageLine, 'text' | 'line'> {
  return {
    path: [...path],
    prominent: path.slice(-3).some(isCentred),
    furniture: path.some(isFurniture),
    hidden: path.some(isHidden),
    merged: false,
  };
}

function isPageLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && String(properties.href ?? '').includes('#');
}

function isPreformatted({ tagName, properties }: Element): boolean {
  return tagName === 'pre' || /white-space\s*:\s*pre/.test(String(properties.style ?? ''));
}

function countBlankLines(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? '').split('\n').length - 1;
}

function joinWords(words: string, keepSpaces = false): string {
  const close = words.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff\u00ad]/g, '');
  if (keepSpaces) return trimLine(close.replace(/\n/g, ' '));
  return trimLine(close.replace(foldedBreak, '').replace(/[ \t\r\n]+/g, ' '));
}
