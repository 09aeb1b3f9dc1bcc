import { describe, expect, test } from 'vitest';
import { describeWindow, sayWindows } from '#domain/consultation/window.ts';
import type { Consultation } from '#model/consultation.ts';

const consultation = (station?: string): Consultation => ({
  text: 'lift/draft',
  official: {
    organ: '市人大常委会',
    channels: ['信箱'],
    opens: '2026-04-27',
    closes: '2026-05-29',
  },
  ...(station ? { station: { organ: '法工委', closes: station } } : {}),
});

describe('a consultation with two clocks', () => {
  const both = consultation('2026-05-22 17:30');
  test.each([
    ['2026-04-26 23:59', 'upcoming'],
    ['2026-04-27 00:00', 'open'],
    ['2026-05-22 17:29', 'open'],
    ['2026-05-22 17:30', 'station-closed'],
    ['2026-05-29 23:59', 'station-closed'],
    ['2026-05-30 00:00', 'closed'],
  ])('at %s is %s', (now, state) => {
    expect(describeWindow(both, now).state).toBe(state);
  });

  test('counts midnights to each deadline', () => {
    const status = describeWindow(both, '2026-05-12 00:00');
    expect(status).toMatchObject({ officialDaysLeft: 17, stationDaysLeft: 10, length: 32 });
  });
});

test('without a liaison point only the organ closes it', () => {
  expect(describeWindow(consultation(), '2026-05-28 12:00')).toMatchObject({
    state: 'open',
    stationDaysLeft: undefined,
  });
});

test.each([
  ['2026-05-12 00:00', '征求联系点意见', '正在征求意见，还有 17 天'],
  ['2026-05-29 09:00', '征求联系点意见', '正在征求意见，今天截止'],
  ['2026-04-20 09:00', '列入计划', '2026年4月27日开始征求意见'],
  ['2026-06-01 09:00', '征求联系点意见', '征求意见已截止'],
  ['2026-06-01 09:00', '施行', undefined],
])('at %s, at the stage %s, a list says %s', (now, stage, words) => {
  const window = { ...consultation(), status: describeWindow(consultation(), now) };
  expect(sayWindows([window], stage)).toBe(words);
});
