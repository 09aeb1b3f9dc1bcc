import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

type Path = readonly PropertyKey[];

/** Fields that tell of something done; a date ahead is a slip. */
const done = /^(?:date|collectedOn|withdrawnOn|asOf|reportedAt|checkedOn|established|updated)$/;

/**
 * What has happened has not happened in the future.
 * Reason: a slip of the year turns an answer into a promise. Stages and versions may be known ahead, so for those it is only said;
 * 施行 and the hours of events are ahead by nature.
 */
export const happenedDates: Rule = (context) =>
  context.all
    .filter(({ data }) => !data.draft)
    .flatMap((record) => {
      const day = readingDay(record, context.presentDay);
      const say = record.kind === 'law' || record.kind === 'text' ? noticeAt : errorAt;
      return listDates(record.data)
        .filter(([path, date]) => date.slice(0, 10) > day && !isAhead(record, path))
        .map(([path, date]) =>
          say(
            record,
            path,
            `日期 ${date} 还没有到（${day === context.presentDay ? '今天' : '定时公开那天'}是 ${day}）`,
            '已经发生的事才写日期：核对年份；还没有发生的先不写',
          ),
        );
    });

/** A record that waits for its day is judged by that day, so that it is refused now and not in an unwatched build. */
function readingDay({ data }: ContentRecord, presentDay: string): string {
  const opens = data.publishAt?.slice(0, 10) ?? presentDay;
  return opens > presentDay ? opens : presentDay;
}

function isAhead({ data }: ContentRecord, [field, index]: Path): boolean {
  return (
    field === 'stages' && 'consultations' in data && data.stages[Number(index)]?.stage === '施行'
  );
}

function listDates(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string') return done.test(String(path.at(-1))) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => listDates(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => listDates(one, [...path, key]));
}
