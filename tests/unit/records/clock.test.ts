import { describe, expect, test } from 'vitest';
import { findNow, findPresent } from '#records/clock.ts';

const clock = new Date('2026-11-24T15:59:00Z');

describe('findNow', () => {
  test('takes BUILD_DATE before the site’s own today, and that before the clock', () => {
    const site = { today: '2026-05-12' };
    expect(findNow(site, { BUILD_DATE: '2026-06-01 09:00' }, clock)).toBe('2026-06-01 09:00');
    expect(findNow(site, {}, clock)).toBe('2026-05-12 00:00');
    expect(findNow({ today: undefined }, {}, clock)).toBe('2026-11-24 23:59');
  });

  test('reads the clock in Shanghai, wherever the machine stands', () => {
    expect(findNow(undefined, {}, new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25 00:00');
  });

  test('begins a bare day with its first minute, and an empty BUILD_DATE is none', () => {
    expect(findNow(undefined, { BUILD_DATE: '2026-06-01' }, clock)).toBe('2026-06-01 00:00');
    expect(findNow({ today: '2026-05-12' }, { BUILD_DATE: '' }, clock)).toBe('2026-05-12 00:00');
  });

  test.each(['2026-02-30', '2026/06/01', 'tomorrow', '2026-06-01 25:00'])(
    'refuses BUILD_DATE %s and says how to write one',
    (day) => {
      expect(() => findNow(undefined, { BUILD_DATE: day }, clock)).toThrow(
        /BUILD_DATE 写得不对.*→ 写作/,
      );
    },
  );
});

describe('findPresent', () => {
  test('is not earlier than the site’s own day, so that a look back makes no past impossible', () => {
    const site = { today: '2026-05-12' };
    expect(findPresent(site, { BUILD_DATE: '2025-01-01' }, clock)).toBe('2026-05-12 00:00');
    expect(findPresent(site, { BUILD_DATE: '2027-01-01' }, clock)).toBe('2027-01-01 00:00');
  });
});
