import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layTimeline } from '#domain/consultation/timeline.ts';
import type { Consultation } from '#model/consultation.ts';
import type { StageEvent } from '#model/law.ts';

const level = '设区的市地方性法规';
const asks = (opens: string, closes: string): Consultation => ({
  text: 'lift/draft',
  official: { organ: '市人大常委会', channels: ['邮寄'], opens, closes },
});
const stages: StageEvent[] = [
  { stage: '审议', ordinal: 1, date: '2026-03-01' },
  { stage: '公开征求意见', date: '2026-03-02' },
  { stage: '审议', ordinal: 2, date: '2026-05-01' },
  { stage: '公开征求意见', date: '2026-05-02' },
  { stage: '表决', date: '2026-06-30' },
];

describe('the road of a law', () => {
  const consultations = [asks('2026-05-02', '2026-06-01'), asks('2026-03-02', '2026-04-01')];
  const steps = layTimeline({ level, stages, consultations }, '2026-04-15');

  test('stages that come again stand in their place and say which time it is', () => {
    expect(steps.map(({ label }) => label)).toEqual([
      '第一次审议',
      '公开征求意见',
      '第二次审议',
      '公开征求意见（第二次）',
      '表决',
    ]);
  });

  test('a window stands in the stage of its first day, whatever the order of the record', () => {
    expect(steps.map(({ windows }) => windows.map(({ official }) => official.opens))).toEqual([
      [],
      ['2026-03-02'],
      [],
      ['2026-05-02'],
      [],
    ]);
  });

  test('what has happened last is now, and what is dated later is ahead', () => {
    expect(steps.map(({ when }) => when)).toEqual(['past', 'now', 'ahead', 'ahead', 'ahead']);
  });
});

test('a window without a stage of its own is put in by its date', () => {
  const consultations = [asks('2026-04-01', '2026-04-20')];
  const steps = layTimeline({ level, stages, consultations }, '2026-06-01');
  expect(steps.map(({ event }) => event.date)).toEqual([
    ...['2026-03-01', '2026-03-02', '2026-04-01', '2026-05-01', '2026-05-02'],
    '2026-06-30',
  ]);
});

test('each stage is one step in its order, and each window stands in exactly one', () => {
  const date = fc.integer({ min: 1, max: 28 }).map((n) => `2026-04-${String(n).padStart(2, '0')}`);
  const event = fc.record(
    { stage: fc.constantFrom('公开征求意见', '审议', '表决'), date },
    { requiredKeys: ['stage'] },
  ) as fc.Arbitrary<StageEvent>;
  fc.assert(
    fc.property(fc.array(event), fc.array(date), date, (events, opens, today) => {
      const consultations = opens.map((day) => asks(day, '2026-05-30'));
      const steps = layTimeline({ level, stages: events, consultations }, today);
      const own = steps.filter(({ event: one }) => events.includes(one));
      expect(own.map(({ event: one }) => one)).toEqual(events);
      const placed = steps.flatMap(({ windows }) => windows);
      expect(new Set(placed)).toEqual(new Set(consultations));
      expect(placed).toHaveLength(consultations.length);
    }),
  );
});
