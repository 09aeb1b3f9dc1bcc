import { expect, test } from 'vitest';
import { layStageLine } from '#domain/chart/stage-line.ts';

const step = (date: string, when: 'past' | 'now' | 'ahead') => ({
  event: { stage: '审议' as const, date },
  when,
  windows: [],
});

test('steps, windows and today stand at their days', () => {
  const asking = {
    ...step('2026-01-03', 'now'),
    windows: [
      {
        text: 'lift/draft',
        official: { organ: '市', channels: ['邮寄'], opens: '2026-01-03', closes: '2026-01-11' },
        station: { organ: '市', closes: '2026-01-09 17:30' },
      },
    ],
  };
  expect(layStageLine([step('2026-01-01', 'past'), asking], '2026-01-06')).toEqual({
    from: '2026-01-01',
    to: '2026-01-11',
    marks: [
      { x: 0, isAhead: false },
      { x: 20, isAhead: false },
    ],
    windows: [{ x: 20, width: 80, station: 80 }],
    today: 50,
  });
});

test('today is left out where it falls beyond the line', () => {
  const line = layStageLine([step('2026-01-01', 'past'), step('2026-02-01', 'now')], '2026-03-01');
  expect(line?.today).toBeUndefined();
});

test('a single day is no line', () => {
  expect(layStageLine([step('2026-01-01', 'now')], '2026-01-01')).toBeUndefined();
  expect(layStageLine([], '2026-01-01')).toBeUndefined();
});
