import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { judgeLink } from './link-policy.ts';
import { isTelling, mediaMends, mediaPath } from './media-policy.ts';
import type { Report } from './report.ts';

type Target = Pick<Definition, 'url'>;

/**
 * Judges every link, picture, raw tag and expression of a parsed body, and notes where links and pictures lead.
 * Promises: 1. a refused address is emptied in the tree, so that nothing later can print it; 2. an address that
 * passes is normalised (scheme in lower case, pictures as `/media/…`); 3. words that Markdown would drop in silence are a problem.
 */
export function inspectBody(tree: Root, source: string, report: Report): void {
  const definitions = collectDefinitions(tree, report);
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'link') inspectLink(node, node, report);
    else if (node.type === 'image') inspectImage(node, node, report);
    else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const name = node.identifier.toUpperCase();
      const target = definitions.get(name);
      if (target === undefined) return;
      used.add(name);
      if (node.type === 'linkReference') inspectLink(node, { ...target }, report);
      else inspectImage(node, { ...target }, report);
    } else inspectOther(node, source, report);
  });
  settleDefinitions(definitions, used, report);
}

function collectDefinitions(tree: Root, report: Report): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    const name = node.identifier.toUpperCase();
    if (found.has(name)) {
      const mend = '给其中一个换个名字；若这本是一句正文，在 [ 前加反斜杠';
      report.refuse(node, 'definition', `链接名 [${clip(node.identifier)}] 定义了两次`, mend);
    } else found.set(name, node);
  });
  return found;
}

/** One definition may serve links and pictures, so it is emptied only for what it must not be. */
function settleDefinitions(
  found: Map<string, Definition>,
  used: Set<string>,
  report: Report,
): void {
  for (const [name, node] of found) {
    const path = mediaPath(node.url, 'image');
    const verdict = judgeLink(node.url);
    if (!used.has(name)) {
      const mend = '删掉这一行；若这本是一句正文，在 [ 前加反斜杠';
      report.refuse(
        node,
        'definition',
        `链接名 [${clip(node.identifier)}] 没有用到，这一行不会显示`,
        mend,
      );
      if (!verdict.ok) report.refuse(node, 'link', verdict.message, verdict.mend);
    }
    node.url = path === undefined ? (verdict.ok ? verdict.url : '') : `/${path}`;
  }
}

function inspectLink(
  node: Link | Extract<Nodes, { type: 'linkReference' }>,
  target: Target,
  report: Report,
): void {
  const verdict = judgeLink(target.url);
  if (!verdict.ok) {
    report.refuse(node, 'link', verdict.message, verdict.mend);
    target.url = '';
    return;
  }
  target.url = verdict.url;
  if (toString(node).trim() === '')
    report.refuse(node, 'link-text', '链接没有文字', '在方括号里写上链接通向哪里');
  report.references.push({
    kind: 'link',
    url: verdict.url,
    target: verdict.target,
    ...report.placeOf(node),
  });
}

function inspectImage(
  node: Image | Extract<Nodes, { type: 'imageReference' }>,
  target: Target,
  report: Report,
): void {
  const path = mediaPath(target.url, 'image');
  if (path === undefined)
    report.refuse(node, 'image', '图片不在媒体库里，或格式不对', mediaMends.image);
  target.url = path === undefined ? '' : `/${path}`;
  const alt = node.alt ?? '';
  if (!isTelling(alt))
    report.refuse(node, 'alt', '图片没有说明', '在 ![ ] 的方括号里写出图里有什么');
  if (path !== undefined)
    report.references.push({ kind: 'image', path, alt, ...report.placeOf(node) });
}

function inspectOther(node: Nodes, source: string, report: Report): void {
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
  else if (node.type === 'text') inspectText(node, source, report);
}

function refuseHtml(value: string, node: Nodes, report: Report): void {
  const isComment = value.startsWith('<!--');
  const message = isComment ? '正文里不能写 HTML 注释' : `正文里不能写 HTML 标签：${clip(value)}`;
  const mend = isComment ? '删掉注释' : '改用 Markdown 写法；若 < 只是一个符号，在它前面加反斜杠';
  report.refuse(node, 'html', message, mend);
}

/** Marks that were meant to do something and did not. */
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

function clip(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
