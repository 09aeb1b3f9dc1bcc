import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layMarks, layRow } from '#domain/chart/tally-marks.ts';

test('each record is one mark, beside the one before', () => {
  expect(layMarks(2, 1, 30)).toEqual({ d: 'M1.5 0V10M2.5 0V10', isBlock: false });
  expect(layMarks(0, 0, 30)).toEqual({ d: '', isBlock: false });
});

test('where marks would run together it is a block of the same length', () => {
  expect(layMarks(90, 10, 100)).toEqual({ d: 'M10 0H100V10H10Z', isBlock: true });
});

test('a row has as many marks as records, each at a place of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), (counts) => {
      const places = layRow(counts, 80).flatMap(({ d }) => d.match(/M[\d.]+/g) ?? []);
      expect(places).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
