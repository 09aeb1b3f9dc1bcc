import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysBetween,
  formatDate,
  formatMonthDay,
  formatWeekday,
} from '#domain/consultation/dates.ts';

const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day is written in Chinese without leading zeros, a minute as it stands', () => {
  expect(formatDate('2026-05-02')).toBe('2026年5月2日');
  expect(formatDate('2026-05-22 17:30')).toBe('2026年5月22日17:30');
  expect(formatMonthDay('2026-01-09')).toBe('1月9日');
});

test('the pinned day of the demonstration is a Tuesday', () => {
  expect(formatWeekday('2026-05-12')).toBe('星期二');
  expect(formatWeekday('1969-12-31')).toBe('星期三');
});

test('days between two days are the same both ways, with the sign turned', () => {
  fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) === -daysBetween(b, a)));
});

test('a leap day counts', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
});
