/**
 * Reads a statute from a web page, as saved from a government site, WeChat or Word.
 * Input: the HTML, already decoded. Output: the statute as plain text, doubts by line of the HTML.
 * Promises: 1. navigation, share bars, breadcrumbs, scripts, hidden copies and what stands below the last
 * article as the page's own are left out; 2. tables of data become Markdown rows; 3. never throws.
 * Example: `<h1>某条例</h1><div><p><b>第一条</b>　……</p></div>` → `# 某条例\n\n第一条　……\n`.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { quoteStart, type Doubt, type ForeignReading } from '#domain/statute/foreign/reading.ts';
import { writeStatute } from '#domain/statute/foreign/write-statute.ts';
import { findMainBlock } from './main-block.ts';
import { readPageLines, type PageLine } from './page-lines.ts';

/** A converted document has no lines of its own: there doubts count paragraphs. */
export interface HtmlOptions {
  lineUnit?: 'line' | 'paragraph';
}

export function readHtml(html: string, { lineUnit = 'line' }: HtmlOptions = {}): ForeignReading {
  const tree = fromHtml(html);
  const lines = readPageLines(tree, lineUnit === 'paragraph');
  const numbered =
    lineUnit === 'line' ? lines : lines.map((line, at) => ({ ...line, line: at + 1 }));
  const block = findMainBlock(numbered);
  const reading = writeStatute(block, findPageTitles(tree));
  return { ...reading, doubts: [...doubtBlock(tree, block), ...reading.doubts] };
}

function doubtBlock(tree: Root, block: readonly PageLine[]): Doubt[] {
  const inside = block.filter((line) => !line.outside);
  const merged = inside.filter((line) => line.merged);
  const doubts: Doubt[] = merged.map(({ line }) => ({
    line,
    message: '表格里有合并的单元格：请核对各行各列',
  }));
  const beside = block.filter(
    (line) => line.outside && line.text.length > 20 && /。$/.test(line.text),
  );
  if (beside[0])
    doubts.push({
      line: beside[0].line,
      message: `正文旁边还有 ${beside.length} 段文字没有读入（从“${quoteStart(beside[0].text)}”起）：请确认不属于法规`,
    });
  const counted = inside.find(({ path }) => path.some(({ tagName }) => tagName === 'ol'));
  if (counted)
    doubts.push({
      line: counted.line,
      message: '网页用了自动编号的列表，编号不在文字里：请对照原件补上',
    });
  if (inside.some((line) => line.hidden))
    doubts.push({ line: null, message: '正文在网页里是隐藏的，仍然读入了：请确认是要公布的文字' });
  if (inside.length === 0 && tree.children.length > 0)
    doubts.push({
      line: null,
      message: '网页里没有找到正文：正文可能是脚本后来加载的，请复制到文档另存为 .docx 再导入',
    });
  return doubts;
}

/** Titles that the page gives itself: meta ArticleTitle, og:title, then what stands in the browser's tab. */
function findPageTitles(tree: Root): string[] {
  const found = collect(tree, ['meta', 'title', 'h1', 'h2']);
  const metas = found
    .filter(({ properties }) =>
      /^(ArticleTitle|og:title)$/i.test(String(properties['name'] ?? properties['property'] ?? '')),
    )
    .map(({ properties }) => String(properties['content'] ?? ''));
  const words = found.filter(({ tagName }) => tagName !== 'meta').map(readWords);
  return [...metas, ...words]
    .flatMap((title) => [title, ...title.split(/\s*[-_|｜—–:：]+\s*/)])
    .map((title) => title.trim());
}

function collect(node: Root | Element, names: string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName) ? [child] : collect(child, names);
  });
}

function readWords(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? readWords(child) : '',
    )
    .join('');
}
