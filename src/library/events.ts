import type { Event } from '#model/event.ts';
import { type Entry, getSite, listRecords } from './records.ts';

/** An event as pages show it. */
export interface EventView {
  id: string;
  href: string;
  event: Event;
  isOver: boolean;
  entry: Entry<'event'>;
}

/** Events to come, nearest first, then past ones, latest first. */
export async function listEvents(): Promise<EventView[]> {
  const { now } = await getSite();
  const views = (await listRecords('event')).map((entry) => ({
    id: entry.id,
    href: `/events/${entry.id}/`,
    event: entry.data,
    isOver: (entry.data.ends.length === 10 ? `${entry.data.ends} 24:00` : entry.data.ends) <= now,
    entry,
  }));
  const forward = (a: EventView, b: EventView): number =>
    a.event.starts < b.event.starts ? -1 : 1;
  return [
    ...views.filter(({ isOver }) => !isOver).sort(forward),
    ...views.filter(({ isOver }) => isOver).sort((a, b) => forward(b, a)),
  ];
}

/** The next event that takes place. */
export async function findNextEvent(): Promise<EventView | undefined> {
  return (await listEvents()).find(({ isOver, event }) => !isOver && !event.cancelled);
}
