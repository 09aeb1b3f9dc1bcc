import type { Nodes } from 'mdast';
import type { Report } from './report.ts';

/** Refuses raw HTML, expressions and imports, and marks in a text that were meant to do something and did not. */
export function inspectWords(node: Nodes, source: string, report: Report): void {
  if (node.type === 'html') refuseHtml(node.value, node, report);
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    report.refuse(
      node,
      'expression',
      '正文里不能用 { } 写表达式',
      '要显示花括号就写 \\{ 和 \\}，注释请删掉',
    );
  else if (node.type === 'mdxjsEsm')
    report.refuse(
      node,
      'import',
      '正文里不能用 import 或 export',
      '删掉这一行，组件不用引入就能用',
    );
  else if (node.type === 'table') inspectTable(node, report);
  else if (node.type === 'emphasis') inspectEmphasis(node, source, report);
  else if (node.type === 'text') inspectText(node, source, report);
}

function refuseHtml(value: string, node: Nodes, report: Report): void {
  const isComment = value.startsWith('<!--');
  const message = isComment ? '正文里不能写 HTML 注释' : `正文里不能写 HTML 标签：${clip(value)}`;
  const mend = isComment ? '删掉注释' : '改用 Markdown 写法；若 < 只是一个符号，在它前面加反斜杠';
  report.refuse(node, 'html', message, mend);
}

/** Cells beyond the head's would not be shown. */
function inspectTable(node: Extract<Nodes, { type: 'table' }>, report: Report): void {
  const width = node.children[0]?.children.length ?? 0;
  for (const row of node.children)
    if (row.children.length > width)
      report.refuse(
        row,
        'table',
        '这一行的格子比表头多',
        '补上表头，或删掉多出的竖线；要显示竖线就写 \\|',
      );
}

/** `3*4*5` is a sum to its author. */
function inspectEmphasis(node: Nodes, source: string, report: Report): void {
  const { start, end } = node.position ?? {};
  const before = source.charAt((start?.offset ?? 0) - 1);
  const after = source.charAt(end?.offset ?? source.length);
  if (/\d/.test(before) && /\d/.test(after))
    report.refuse(
      node,
      'emphasis',
      '数字之间的 * 会被当成斜体记号',
      '乘号写 ×；要显示星号就写 \\*',
    );
}

function inspectText(node: Extract<Nodes, { type: 'text' }>, source: string, report: Report): void {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  if (/(?<!\\)\[\^[^\]\s]{1,200}\]/.test(written))
    report.refuse(node, 'footnote', '脚注没有对应的说明', '另起一行写 [^名字]: 说明，名字要一致');
  if (/(?<![\\*])\*\*(?!\*)/.test(written))
    report.refuse(
      node,
      'emphasis',
      '加粗记号 ** 没有配成对',
      '补上另一半，记号里侧不留空格；要显示星号就写 \\*',
    );
}

/** The first words of what an author wrote, for a message. */
export function clip(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
