import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { judgeLink } from './link-policy.ts';
import { isTelling } from '#model/image.ts';
import { mediaMends, mediaPath } from './media-policy.ts';
import { clip, inspectWords } from './inspect-words.ts';
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
    } else inspectWords(node, source, report);
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
