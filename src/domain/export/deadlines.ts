import type { Event } from '#model/event.ts';
import type { Law } from '#model/law.ts';

/**
 * What belongs in a reader's calendar. In: laws and events. Out: entries with a stable uid.
 * 1. A window gives one entry for each clock: the liaison point's and the organ's.
 * 2. An event that was called off stays, marked as cancelled, so that subscribers learn of it.
 * 3. An invented record says so in its summary.
 * Example: lift, 联系点截止 2026-05-22 17:30 → 《…》联系点截止, at that minute.
 */
export interface CalendarEntry {
  uid: string;
  summary: string;
  starts: string;
  /** The same as `starts` for a deadline. */
  ends: string;
  place?: string;
  /** Address of the page, from the root. */
  path: string;
  cancelled: boolean;
}

const marked = (words: string, example: boolean): string =>
  example ? `${words}（虚构示例）` : words;

/** The deadlines of a law's consultations. */
export function listDeadlines(law: Law): CalendarEntry[] {
  return law.consultations.flatMap(({ text, official, station }) => {
    const entry = (clock: string, name: string, at: string): CalendarEntry => ({
      uid: `${text.replace('/', '.')}.${clock}.${official.opens.slice(0, 10)}`,
      summary: marked(`《${law.title}》征求意见，${name}截止`, law.example),
      starts: at,
      ends: at,
      path: `/laws/${law.id}/`,
      cancelled: false,
    });
    return [
      ...(station ? [entry('station', '联系点', station.closes)] : []),
      entry('official', '官方', official.closes),
    ];
  });
}

/** An event people can come to. */
export function toCalendarEntry({
  id,
  title,
  starts,
  ends,
  place,
  cancelled,
  example,
}: Event): CalendarEntry {
  return {
    uid: `event.${id}`,
    summary: marked(title, example),
    starts,
    ends,
    place,
    path: `/events/${id}/`,
    cancelled,
  };
}
