import { expect, test } from 'vitest';
import { findCurrentStage, findEffectiveDate, labelStage } from '#domain/consultation/stage.ts';
import type { StageEvent } from '#model/law.ts';

const events: StageEvent[] = [
  { stage: '起草' },
  { stage: '审议', ordinal: 1, date: '2026-04-24' },
  { stage: '公开征求意见', date: '2026-04-27' },
  { stage: '施行', date: '2026-10-01' },
];

test('the current stage is the last that has happened, not the last in the list', () => {
  expect(findCurrentStage(events, '2026-05-12')?.stage).toBe('公开征求意见');
  expect(findCurrentStage(events, '2026-10-01')?.stage).toBe('施行');
});

test('an undated event before anything dated has happened is where the project stands', () => {
  expect(findCurrentStage(events, '2026-01-01')?.stage).toBe('起草');
});

test('a project without events has no stage', () => {
  expect(findCurrentStage([], '2026-05-12')).toBeUndefined();
});

test('a reading is named by its number', () => {
  expect(labelStage({ stage: '审议', ordinal: 2 })).toBe('第二次审议');
  expect(labelStage({ stage: '表决' })).toBe('表决');
});

test('the day of coming into force is that of 施行', () => {
  expect(findEffectiveDate(events)).toBe('2026-10-01');
});
