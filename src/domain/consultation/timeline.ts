import type { Consultation } from '#model/consultation.ts';
import type { Law, StageEvent } from '#model/law.ts';
import { findStageBasis } from '#model/stage-basis.ts';
import { numberToNumeral } from '#domain/statute/numerals.ts';
import { findCurrentStage, labelStage } from './stage.ts';

/**
 * A law's road as steps to be read from top to bottom. In: its stages and consultations, and a day. Out: steps.
 * 1. Every stage is one step, in the record's order; one that comes again says which time it is.
 * 2. Every consultation stands in exactly one step: the 公开征求意见 of its first day, else one that bears no date,
 *    else a step of its own, put in by its date.
 * 3. Exactly one step is `now` when anything has happened; those dated later, or standing undated after it, are ahead.
 * Example: 公开征求意见 twice → “公开征求意见”, “公开征求意见（第二次）”, each with its window.
 * Source: 立法法 (2023), by `model/stage-basis.ts`.
 */
export interface TimelineStep {
  event: StageEvent;
  label: string;
  when: 'past' | 'now' | 'ahead';
  /** The articles of 立法法, undefined where it says nothing. */
  basis: string | undefined;
  windows: Consultation[];
}

type Road = Pick<Law, 'stages' | 'consultations' | 'level'>;
type Place = { event: StageEvent; windows: Consultation[] };

const day = (moment: string): string => moment.slice(0, 10);

export function layTimeline(road: Road, today: string): TimelineStep[] {
  const current = findCurrentStage(road.stages, today);
  const reached = current ? road.stages.indexOf(current) : -1;
  const isAhead = (event: StageEvent): boolean =>
    event.date ? event.date > today : road.stages.indexOf(event) > reached;
  const seen = new Map<string, number>();
  return placeWindows(road).map(({ event, windows }) => {
    const time = (seen.get(event.stage) ?? 0) + 1;
    seen.set(event.stage, time);
    return {
      event,
      label: labelTime(event, time),
      when: event === current ? 'now' : isAhead(event) ? 'ahead' : 'past',
      basis: findStageBasis(event.stage, road.level, event.date),
      windows,
    };
  });
}

function labelTime(event: StageEvent, time: number): string {
  const again = time > 1 && event.stage !== '审议';
  return `${labelStage(event)}${again ? `（第${numberToNumeral(time)}次）` : ''}`;
}

function placeWindows({ stages, consultations }: Road): Place[] {
  const places: Place[] = stages.map((event) => ({ event, windows: [] }));
  const asking = places.filter(({ event }) => event.stage === '公开征求意见');
  const opens = ({ official }: Consultation): string => day(official.opens);
  const left = consultations.filter((window) => {
    const same = asking.find(
      ({ event, windows }) => event.date === opens(window) && windows.length === 0,
    );
    same?.windows.push(window);
    return !same;
  });
  for (const window of left) {
    const free = asking.find(({ event, windows }) => !event.date && windows.length === 0);
    if (free) free.windows.push(window);
    else insertByDate(places, opens(window), window);
  }
  return places;
}

/** A window without a stage of its own still happened: it stands before the first step dated later. */
function insertByDate(places: Place[], date: string, window: Consultation): void {
  const later = places.findIndex(({ event }) => event.date !== undefined && event.date > date);
  const own: Place = { event: { stage: '公开征求意见', date }, windows: [window] };
  places.splice(later < 0 ? places.length : later, 0, own);
}
