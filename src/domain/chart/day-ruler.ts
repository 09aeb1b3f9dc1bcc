import { daysBetween } from '#domain/consultation/dates.ts';

/**
 * The days of a consultation as marks on a line. In: first day, today, two deadlines. Out: one mark a day.
 * 1. Marks stand at 0, 1, 2 … in units of one day; the drawing scales them.
 * 2. A deadline wins over today, today over past and ahead.
 * Example: opens 05-01, today 05-02, closes 05-03 → past, today, official.
 */
export type DayKind = 'past' | 'today' | 'ahead' | 'station' | 'official';

export interface DayMark {
  x: number;
  kind: DayKind;
  /** True where today and a deadline are one. */
  isToday: boolean;
}

export function layDays(days: {
  opens: string;
  today: string;
  closes: string;
  stationCloses?: string | undefined;
}): DayMark[] {
  const last = Math.max(0, daysBetween(days.opens, days.closes));
  const now = daysBetween(days.opens, days.today);
  const station =
    days.stationCloses === undefined ? -1 : daysBetween(days.opens, days.stationCloses);
  return Array.from({ length: last + 1 }, (_, x) => ({ x, kind: kindAt(x), isToday: x === now }));

  function kindAt(x: number): DayKind {
    if (x === last) return 'official';
    if (x === station) return 'station';
    if (x === now) return 'today';
    return x < now ? 'past' : 'ahead';
  }
}
