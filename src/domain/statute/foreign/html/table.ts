/**
 * Tells a table of data from one that only lays out a page, and prints it as Markdown rows.
 * Input: a `<table>` and a way to read the words of a cell. Output: rows joined by line breaks, or undefined.
 * Promises: 1. a table that holds articles, other tables or a single column is layout; 2. every row has as
 * many cells as the widest; 3. a `|` in a cell cannot break the row.
 * Example: two rows of two cells → `| 项目 | 标准 |\n| --- | --- |\n| 停放 | 五元 |`. Source: GFM 4.10.
 */
import type { Element } from 'hast';
import { isArticleStart, isHeading } from '#domain/statute/foreign/marks.ts';

export interface DataTable {
  rows: string;
  merged: boolean;
}

export function readDataTable(
  table: Element,
  readLines: (cell: Element) => string[],
): DataTable | undefined {
  if (findAll(table, ['table']).length > 0) return undefined;
  const rows = findAll(table, ['tr']).map((row) => findAll(row, ['td', 'th']));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.filter((row) => row.length > 1);
  if (width < 2 || filled.length < 2) return undefined;
  const cells = rows.map((row) => row.map((cell) => readLines(cell)));
  if (cells.flat(2).some((line) => isArticleStart(line) || isHeading(line))) return undefined;
  const printed = cells.map((row) =>
    printRow(
      row.map((lines) => lines.join(' ')),
      width,
    ),
  );
  const rule = printRow(Array<string>(width).fill('---'), width);
  const merged = rows
    .flat()
    .some(
      ({ properties }) =>
        Number(properties['colSpan'] ?? 1) > 1 || Number(properties['rowSpan'] ?? 1) > 1,
    );
  return { rows: [printed[0], rule, ...printed.slice(1)].join('\n'), merged };
}

function printRow(cells: string[], width: number): string {
  const full = [...cells, ...Array<string>(width - cells.length).fill('')];
  return `| ${full.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function findAll(element: Element, names: string[]): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName) ? [child] : findAll(child, names);
  });
}
