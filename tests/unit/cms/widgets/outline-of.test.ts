import { expect, it } from 'vitest';
import { outlineOf } from '#cms/widgets/outline-of.ts';

it('counts the articles, names the chapters and says what looks wrong, with its line', () => {
  const { articles, divisions, doubts } = outlineOf(
    '第一章 总则\n\n第一条 甲。\n\n第三条 丙。\n\n第二章 附则\n\n第四条 丁。',
  );
  expect(articles).toBe(3);
  expect(divisions).toEqual(['第一章 总则', '第二章 附则']);
  expect(doubts).toHaveLength(1);
  expect(doubts[0]).toMatch(/^第 5 行：/);
});
