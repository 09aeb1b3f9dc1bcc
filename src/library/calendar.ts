import ical, { ICalEventStatus } from 'ical-generator';
import { type CalendarEntry, listDeadlines, toCalendarEntry } from '#domain/export/deadlines.ts';
import { getSite, listRecords } from './records.ts';

/** All deadlines and events of the site, or of one law. */
export async function listCalendarEntries(law?: string): Promise<CalendarEntry[]> {
  const laws = (await listRecords('law')).filter(({ id }) => law === undefined || id === law);
  const events = (await listRecords('event')).filter(
    ({ data }) => law === undefined || data.law === law,
  );
  return [
    ...laws.flatMap(({ data }) => listDeadlines(data)),
    ...events.map(({ data }) => toCalendarEntry(data)),
  ];
}

/** Entries as iCalendar (RFC 5545); minutes are those of Asia/Shanghai, written in UTC. */
export async function printCalendar(
  entries: readonly CalendarEntry[],
  origin: URL,
): Promise<Response> {
  const { site, now } = await getSite();
  const calendar = ical({
    name: site.name,
    prodId: { company: site.name, product: 'calendar', language: 'ZH' },
  });
  for (const { uid, summary, starts, ends, place, path, cancelled } of entries) {
    const allDay = starts.length === 10;
    calendar.createEvent({
      id: `${uid}@${origin.hostname}`,
      stamp: atShanghai(now),
      summary,
      ...(allDay
        ? { start: starts, allDay }
        : { start: atShanghai(starts), end: atShanghai(ends) }),
      ...(place === undefined ? {} : { location: place }),
      url: new URL(path, origin).href,
      ...(cancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    });
  }
  return new Response(calendar.toString(), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}

const atShanghai = (moment: string): Date =>
  new Date(`${moment.length === 10 ? `${moment} 00:00` : moment}+08:00`);
