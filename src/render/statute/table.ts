import type { Element } from 'hast';
import { h } from 'hastscript';

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

const isSeparator = (row: string): boolean => /^[\s|:-]+$/.test(row) && row.includes('-');

/** Markdown rows, one a line, as a table that scrolls on its own when it is wide. */
export function renderTable(rows: string, id: string | undefined): Element {
  const lines = rows.split('\n').filter((line) => line.trim() !== '');
  const hasHead = isSeparator(lines[1] ?? '');
  const body = lines.filter((line, index) => !isSeparator(line) && !(hasHead && index === 0));
  const row = (line: string, tag: 'td' | 'th') =>
    h(
      'tr',
      cellsOf(line).map((cell) => h(tag, cell)),
    );
  return h(
    'div',
    { id, className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: '表格' },
    [
      h('table', [
        ...(hasHead ? [h('thead', [row(lines[0] ?? '', 'th')])] : []),
        h(
          'tbody',
          body.map((line) => row(line, 'td')),
        ),
      ]),
    ],
  );
}
