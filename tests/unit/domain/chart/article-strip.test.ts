import { expect, test } from 'vitest';
import { layStrip, type StripArticle } from '#domain/chart/article-strip.ts';

let groups = 0;
const article = (
  id: string,
  fate: StripArticle['fate'],
  more: Partial<StripArticle> = {},
): StripArticle => ({
  id,
  label: id,
  fate,
  similarity: 1,
  isVoiced: false,
  from: undefined,
  sources: 1,
  group: (groups += 1),
  isMain: true,
  ...more,
});

test('every article has one mark, in order and evenly spaced', () => {
  const marks = layStrip([
    article('a', '未改', { from: 0 }),
    article('b', '新增'),
    article('c', '未改', { from: 1 }),
    article('d', '删除', { from: 2 }),
  ]);
  expect(marks.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
  expect(marks.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('only what moved slants, towards where it stood', () => {
  const marks = layStrip([
    article('a', '未改', { from: 1 }),
    article('b', '未改', { from: 2 }),
    article('c', '移动', { from: 0 }),
  ]);
  expect(marks.slice(0, 2).every(({ x, top }) => x === top)).toBe(true);
  expect(marks[2]?.top).toBeLessThan(marks[0]?.x ?? 0);
});

test('a small change is still seen, a whole one fills the mark', () => {
  const marks = layStrip([
    article('a', '改动', { from: 0, similarity: 0.99 }),
    article('b', '改动', { from: 1, similarity: 0 }),
  ]);
  expect(marks.map(({ weight }) => weight)).toEqual([0.1, 1]);
});

test('the parts of a split are a mark each and share their upper end', () => {
  const part = { from: 0, group: 900 };
  const marks = layStrip([
    article('a', '拆分', { ...part, isMain: false }),
    article('b', '拆分', part),
    article('c', '未改', { from: 1 }),
    article('d', '未改', { from: 2 }),
  ]);
  expect(marks.map(({ top }) => top)).toEqual([25, 25, 62.5, 87.5]);
});

test('parts that stand apart fork from the main one', () => {
  const part = { from: 0, group: 901 };
  const marks = layStrip([
    article('a', '拆分', { ...part, isMain: false }),
    article('b', '未改', { from: 1 }),
    article('c', '未改', { from: 2 }),
    article('d', '拆分', part),
  ]);
  expect(marks.map(({ top }) => top)).toEqual([87.5, 37.5, 62.5, 87.5]);
});

test('a merged article is one mark, with a prong for each that became it', () => {
  const marks = layStrip([
    article('a', '合并', { from: 0, sources: 3 }),
    article('b', '改动', { from: 3 }),
  ]);
  expect(marks.map(({ prongs }) => prongs)).toEqual([3, 1]);
});
