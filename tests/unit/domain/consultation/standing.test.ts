import { expect, test } from 'vitest';
import { findStanding } from '#domain/consultation/standing.ts';

test('a project is pending until 公布 or an end has happened', () => {
  const stages = [
    { stage: '审议', ordinal: 1, date: '2026-04-24' },
    { stage: '公布', date: '2026-09-01' },
  ] as const;
  expect(findStanding(stages, '2026-08-31')).toBe('pending');
  expect(findStanding(stages, '2026-09-01')).toBe('promulgated');
  expect(findStanding([{ stage: '撤回', date: '2026-05-01' }], '2026-05-12')).toBe('ended');
  expect(findStanding([], '2026-05-12')).toBe('pending');
});

test('a suggestion without a project stands apart', () => {
  expect(findStanding(undefined, '2026-05-12')).toBe('apart');
});
