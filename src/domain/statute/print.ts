import { ANNEX_BASE, depthOf, MAIN_BASE, nestHeading } from './depths.ts';
import { HEAD_END, joinLines, writeHeading, writeItem, writeNumbered } from './written-lines.ts';
import type { Level, Statute, StatuteNode } from './types.ts';

/**
 * Tree to text, in the canonical form that `normaliseStatute` describes.
 *
 * 1. `printStatute(parseStatute(x).statute) === normaliseStatute(x)`.
 * 2. Only the tree is read: no source text, no line numbers.
 */
interface Layout {
  readonly used: ReadonlySet<Level>;
  readonly base: number;
  readonly parentDepth: number;
}

function collectLevels(nodes: readonly StatuteNode[], levels = new Set<Level>()): Set<Level> {
  for (const node of nodes) {
    if (node.level === 'annex') continue;
    levels.add(node.level);
    collectLevels(node.children, levels);
  }
  return levels;
}

function layOut(nodes: readonly StatuteNode[], base: number): Layout {
  return { used: collectLevels(nodes), base, parentDepth: base - 1 };
}

function printContainer(node: StatuteNode, layout: Layout): string[] {
  const isNumbered = node.level !== 'heading' && node.level !== 'preamble';
  const depth = isNumbered
    ? depthOf(node.level, layout.used, layout.base)
    : nestHeading(layout.parentDepth);
  const isSilent = node.num === '' && node.heading === '';
  const own = isSilent ? [] : [writeHeading(depth, node.num, node.heading)];
  return [...own, ...printNodes(node.children, { ...layout, parentDepth: depth })];
}

/** An article and its first paragraph share a line. */
function printUnit(node: StatuteNode, layout: Layout): string[] {
  const [first, ...others] = node.children;
  const words = first?.level === 'paragraph' ? first.text : '';
  const own =
    node.level === 'article'
      ? writeNumbered(node.num, node.heading, words)
      : writeItem(node.num, words);
  const rest = first?.level === 'paragraph' ? first.children : first ? [first] : [];
  return [own, ...printNodes(rest, layout), ...printNodes(others, layout)];
}

function printNode(node: StatuteNode, layout: Layout): string[] {
  switch (node.level) {
    case 'article':
    case 'clause':
      return printUnit(node, layout);
    case 'annex': {
      const inner = layOut(node.children, ANNEX_BASE);
      return [writeHeading(MAIN_BASE, node.num, node.heading), ...printNodes(node.children, inner)];
    }
    case 'item':
    case 'subitem':
      return [writeItem(node.num, node.text), ...printNodes(node.children, layout)];
    case 'paragraph': {
      const own = node.text === '' ? [] : [node.text];
      return [...own, ...printNodes(node.children, layout)];
    }
    case 'note':
      return [node.text];
    case 'table':
      return node.text.split('\n');
    case 'part':
    case 'subpart':
    case 'chapter':
    case 'section':
    case 'heading':
    case 'preamble':
      return printContainer(node, layout);
  }
}

function printNodes(nodes: readonly StatuteNode[], layout: Layout): string[] {
  return nodes.flatMap((node) => printNode(node, layout));
}

export function printStatute(statute: Statute): string {
  const lines = [
    ...statute.decree.map(({ text }) => text),
    ...statute.titleLines.map(({ text }) => `# ${text}`),
    ...statute.passageNotes.map(({ text }) => text),
    HEAD_END,
    ...statute.repeatedHead.map(({ text }) => text),
    ...statute.outline.map(({ text }) => text),
    ...printNodes(statute.body, layOut(statute.body, MAIN_BASE)),
  ];
  return lines.length === 1 ? '' : joinLines(lines);
}
