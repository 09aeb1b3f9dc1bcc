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

const listed = fc.array(
  fc.record({ date: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01') }),
  { minLength: 2, maxLength: 12 },
);
const nameOf = (pairs: readonly (readonly object[])[], all: readonly object[]): string[] =>
  pairs.map((pair) => pair.map((one) => all.indexOf(one)).join(' '));

test('no pair comes twice, none of a version with itself, and many versions do not flood the site', () => {
  fc.assert(
    fc.property(listed, (list) => {
      const pairs = pairVersions(list, date);
      expect(pairs.length).toBeLessThanOrEqual(3 * list.length);
      for (const [a, b] of pairs) expect(a).not.toBe(b);
      expect(new Set(nameOf(pairs, list)).size).toBe(pairs.length);
    }),
  );
});

test('a new version takes no comparison away', () => {
  const days = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01'];
  const all = days.map((day) => ({ date: day }));
  for (let count = 2; count < all.length; count += 1) {
    const before = nameOf(pairVersions(all.slice(0, count), date), all);
    const after = nameOf(pairVersions(all.slice(0, count + 1), date), all);
    expect(after).toEqual(expect.arrayContaining(before));
  }
});
