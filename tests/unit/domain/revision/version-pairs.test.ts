import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairVersions } from '#domain/revision/version-pairs.ts';

const date = (version: { date?: string }): string | undefined => version.date;

test('three versions give the two steps and the whole way', () => {
  const [late, early, middle] = [
    { date: '2025-09-30' },
    { date: '2025-03-26' },
    { date: '2025-06-25' },
  ];
  expect(pairVersions([late, early, middle], date)).toEqual([
    [early, middle],
    [early, late],
    [middle, late],
  ]);
});

test('one version alone is compared with nothing, an undated one stands last', () => {
  expect(pairVersions([{ date: '2025-01-01' }], date)).toEqual([]);
  const undated = {};
  expect(pairVersions([undated, { date: '2025-01-01' }], date)[0]?.[1]).toBe(undated);
});

test('n versions give at most 2n − 3 pairs, none twice, none with itself', () => {
  const versions = fc.array(
    fc.record({ date: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01') }),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(versions, (list) => {
      const pairs = pairVersions(list, date);
      expect(pairs.length).toBeLessThanOrEqual(Math.max(1, 2 * list.length - 3));
      for (const [a, b] of pairs) expect(a).not.toBe(b);
      expect(new Set(pairs.map(([a, b]) => `${list.indexOf(a)} ${list.indexOf(b)}`)).size).toBe(
        pairs.length,
      );
    }),
  );
});
