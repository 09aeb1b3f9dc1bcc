import { expect, test } from 'vitest';
import { layStrip, type StripRow } from '#domain/chart/article-strip.ts';

const row = (id: string, fate: StripRow['fate'], from?: number, similarity = 1): StripRow => ({
  id,
  label: id,
  fate,
  similarity,
  isVoiced: false,
  from,
});

test('every row has one mark, in order and evenly spaced', () => {
  const marks = layStrip([
    row('a', '未改', 0),
    row('b', '新增'),
    row('c', '未改', 1),
    row('d', '删除', 2),
  ]);
  expect(marks.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
  expect(marks.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('only what moved slants, towards where it stood', () => {
  const marks = layStrip([row('a', '未改', 1), row('b', '未改', 2), row('c', '移动', 0)]);
  expect(marks.slice(0, 2).every(({ x, top }) => x === top)).toBe(true);
  expect(marks[2]?.top).toBeLessThan(marks[0]?.x ?? 0);
});

test('a small change is still seen, a whole one fills the mark', () => {
  const marks = layStrip([row('a', '改动', 0, 0.99), row('b', '改动', 1, 0)]);
  expect(marks.map(({ weight }) => weight)).toEqual([0.1, 1]);
});
