import type { Statute, StatuteNode } from './types.ts';

/**
 * Plain ways into the tree.
 *
 * 1. `listArticles` gives every article once, in source order, those of annexes last.
 * 2. `textOf` gives a node's words with those of its descendants, numbers and headings included, as one
 *    line of text: what `normaliseQuote` and counting work on.
 */
export function walkNodes(nodes: readonly StatuteNode[], visit: (node: StatuteNode) => void): void {
  for (const node of nodes) {
    visit(node);
    walkNodes(node.children, visit);
  }
}

export function listNodes(statute: Statute): readonly StatuteNode[] {
  const found: StatuteNode[] = [];
  walkNodes(statute.body, (node) => found.push(node));
  return found;
}

export function listArticles(statute: Statute): readonly StatuteNode[] {
  return listNodes(statute).filter(({ level }) => level === 'article');
}

export function findNode(statute: Statute, eId: string): StatuteNode | undefined {
  return listNodes(statute).find((node) => node.eId === eId);
}

export function textOf(node: StatuteNode): string {
  const parts = [
    node.num,
    node.heading,
    node.text.replaceAll('\n', ''),
    ...node.children.map(textOf),
  ];
  return parts.join('');
}
