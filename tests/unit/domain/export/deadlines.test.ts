import { expect, test } from 'vitest';
import { listDeadlines, toCalendarEntry } from '#domain/export/deadlines.ts';
import { eventSchema } from '#model/event.ts';
import { lawSchema } from '#model/law.ts';

const law = lawSchema.parse({
  id: 'bench',
  title: '某市凳子管理条例',
  level: '设区的市地方性法规',
  form: '制定',
  organ: '某市人大常委会',
  topics: ['社区生活'],
  example: true,
  consultations: [
    {
      text: 'bench/draft',
      official: {
        organ: '某市人大常委会',
        channels: ['信箱'],
        opens: '2026-04-27',
        closes: '2026-05-29',
      },
      station: { organ: '法工委', closes: '2026-05-22 17:30' },
    },
  ],
});

test('a window gives an entry for each clock, each with an id of its own', () => {
  const entries = listDeadlines(law);
  expect(entries.map(({ starts }) => starts)).toEqual(['2026-05-22 17:30', '2026-05-29']);
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2);
});

test('an invented law says so in the calendar too', () => {
  for (const { summary } of listDeadlines(law)) expect(summary).toContain('虚构示例');
});

test('an event that was called off stays, marked', () => {
  const event = eventSchema.parse({
    id: 'visit',
    title: '参观站点',
    kind: '参观',
    starts: '2026-05-18 09:00',
    ends: '2026-05-18 11:00',
    place: '便民服务中心',
    topic: '看看意见怎样上报',
    who: '都可以来',
    accessibility: ['有坡道'],
    cancelled: true,
  });
  expect(toCalendarEntry(event)).toMatchObject({ cancelled: true, path: '/events/visit/' });
});
