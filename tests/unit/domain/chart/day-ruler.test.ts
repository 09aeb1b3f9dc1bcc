import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layDays } from '#domain/chart/day-ruler.ts';

test('each day is one mark, and deadlines win over today', () => {
  const marks = layDays({
    opens: '2026-05-01',
    today: '2026-05-02',
    closes: '2026-05-04',
    stationCloses: '2026-05-03',
  });
  expect(marks.map(({ kind }) => kind)).toEqual(['past', 'today', 'station', 'official']);
});

test('on the last day today and the deadline are one mark', () => {
  const marks = layDays({ opens: '2026-05-01', today: '2026-05-02', closes: '2026-05-02' });
  expect(marks.at(-1)).toEqual({ x: 1, kind: 'official', isToday: true });
});

test('there are as many marks as days, at 0, 1, 2 …', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (length) => {
      const closes = new Date(Date.UTC(2026, 0, 1 + length)).toISOString().slice(0, 10);
      const marks = layDays({ opens: '2026-01-01', today: '2026-01-01', closes });
      expect(marks.map(({ x }) => x)).toEqual(Array.from({ length: length + 1 }, (_, x) => x));
    }),
  );
});
