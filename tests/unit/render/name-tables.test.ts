import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { nameTables } from '#render/name-tables.ts';

it('a table has a name from its heads, and keys reach it where it scrolls', () => {
  const table = h('table', [h('thead', [h('tr', [h('th', '品名'), h('th', '数量')])])]);
  nameTables({ type: 'root', children: [table] });
  expect(table.properties).toMatchObject({ tabIndex: 0, ariaLabel: '表格：品名、数量' });
});
