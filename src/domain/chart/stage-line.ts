import { daysBetween } from '#domain/consultation/dates.ts';
import type { TimelineStep } from '#domain/consultation/timeline.ts';

/**
 * A law's road as marks on a line of days. In: its steps and a day. Out: geometry in percent.
 * 1. A dated step is a mark at its day; steps of one day share a place and are all counted.
 * 2. A window is a bar from its first day to the organ's deadline, with a tick at the liaison point's.
 * 3. Today is a mark of its own where it falls within the line, which runs from the first day to the last.
 * Example: steps on 01-01 and 01-11, today 01-06 → marks at 0 and 100, today at 50.
 */
export interface StageLine {
  from: string;
  to: string;
  marks: { x: number; isAhead: boolean }[];
  windows: { x: number; width: number; station: number | undefined }[];
  today: number | undefined;
}

export function layStageLine(
  steps: readonly Pick<TimelineStep, 'event' | 'when' | 'windows'>[],
  today: string,
): StageLine | undefined {
  const windows = steps.flatMap((step) => step.windows);
  const days = [
    ...steps.flatMap(({ event }) => event.date ?? []),
    ...windows.flatMap(({ official }) => [official.opens, official.closes]),
  ]
    .map((moment) => moment.slice(0, 10))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const at = (moment: string): number => (100 * daysBetween(from, moment)) / daysBetween(from, to);
  return {
    from,
    to,
    marks: steps.flatMap(({ event, when }) =>
      event.date ? [{ x: at(event.date), isAhead: when === 'ahead' }] : [],
    ),
    windows: windows.map(({ official, station }) => ({
      x: at(official.opens),
      width: at(official.closes) - at(official.opens),
      station: station && at(station.closes),
    })),
    today: today >= from && today <= to ? at(today) : undefined,
  };
}
