import type { Statute, StatuteNode } from '#domain/statute/types.ts';

function draw(node: StatuteNode, depth: number): string[] {
  const words = [node.num, node.heading, node.text].filter((word) => word !== '').join(' ');
  const line = `${'  '.repeat(depth)}${node.eId} ${words}`.trimEnd();
  return [line, ...node.children.flatMap((child) => draw(child, depth + 1))];
}

/** The tree as indented lines, "eId num heading text", for tests to compare. */
export function drawTree(statute: Statute): string[] {
  return statute.body.flatMap((node) => draw(node, 0));
}
