import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from './report.ts';

/**
 * Gives footnotes ASCII names in the order of their first mention, so that ids are valid whatever the author called them,
 * and refuses what Markdown would drop in silence: a note never mentioned, or a name given twice.
 */
export function inspectFootnotes(tree: Root, report: Report): void {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const name = node.identifier.toUpperCase();
    if (notes.has(name))
      report.refuse(
        node,
        'footnote',
        `脚注 [^${node.label ?? name}] 写了两次`,
        '给其中一个换个名字',
      );
    else notes.set(name, node);
  });
  const numbers = new Map<string, string>();
  visit(tree, 'footnoteReference', (node) => {
    const name = node.identifier.toUpperCase();
    const number = numbers.get(name) ?? String(numbers.size + 1);
    numbers.set(name, number);
    node.identifier = number;
  });
  for (const [name, node] of notes) {
    const number = numbers.get(name);
    if (number === undefined)
      report.refuse(
        node,
        'footnote',
        `脚注 [^${node.label ?? name}] 没有在正文里提到，不会显示`,
        `在正文里加上 [^${node.label ?? name}]，或删掉它`,
      );
    node.identifier = number ?? `unused-${node.identifier}`;
  }
}
