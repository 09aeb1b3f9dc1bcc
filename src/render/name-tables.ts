import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives each table a name and a place in the tab order: on a narrow screen it scrolls, and keys must reach it. */
export function nameTables<T extends Nodes>(tree: T): T {
  visit(tree, 'element', (table, _index, parent) => {
    // One that stands in a region scrolls with it.
    const isInRegion = parent?.type === 'element' && parent.properties['role'] === 'region';
    if (table.tagName !== 'table' || isInRegion) return;
    const heads: string[] = [];
    visit(table, 'element', (cell) => {
      if (cell.tagName === 'th') heads.push(textOf(cell));
    });
    const named = heads.filter(Boolean).join('、');
    Object.assign(table.properties, { tabIndex: 0, ariaLabel: named ? `表格：${named}` : '表格' });
  });
  return tree;
}

function textOf(node: Nodes): string {
  const words: string[] = [];
  visit(node, 'text', ({ value }) => void words.push(value));
  return words.join('').trim();
}
