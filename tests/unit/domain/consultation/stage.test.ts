import { describe, expect, test } from 'vitest';
import {
  completeStages,
  findCurrentStage,
  findEffectiveDate,
  labelStage,
} from '#domain/consultation/stage.ts';
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

describe('a 公布稿 shows that a law was published', () => {
  const passed = [{ stage: '表决', date: '1999-05-06' }] as const;
  const final = { version: '公布稿', date: '1999-05-06' };

  test.each([
    ['where no stage tells', passed, [final], '公布'],
    ['where nothing is known but the words', [], [{ version: '公布稿' }], '公布'],
    [
      'not where a later draft is on its way',
      passed,
      [final, { version: '修订草案', date: '2025-01-02' }],
      '表决',
    ],
    ['not where work went on after it', [{ stage: '审议', date: '2025-01-02' }], [final], '审议'],
    [
      'nor of words that are only a draft',
      passed,
      [{ version: '草案', date: '1999-05-06' }],
      '表决',
    ],
    [
      'where a higher congress approved it after the vote',
      [...passed, { stage: '批准', date: '1999-06-01' }],
      [final],
      '公布',
    ],
    ['once', [...passed, { stage: '施行', date: '1999-07-01' }], [final], '施行'],
  ] as const)('%s', (_, events, versions, last) => {
    expect(completeStages([...events], versions).at(-1)?.stage).toBe(last);
  });
});
