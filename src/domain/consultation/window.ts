import type { Consultation } from '#model/consultation.ts';
import { daysBetween, formatDate } from './dates.ts';

/**
 * Where a consultation stands at a moment. In: its two clocks and `2026-05-12 00:00`. Out: a state and days left.
 * 1. `upcoming` before the official window opens, `closed` after its last minute.
 * 2. `station-closed`: the liaison point no longer collects, the organ still listens.
 * 3. A clock that is a bare day runs to the end of that day.
 * Example: closes 2026-05-29, now 2026-05-12 00:00 → open, 17 days left.
 * Source: the two clocks of a liaison point (product.md); 立法法 art. 40 for the official one.
 */
export type WindowState = 'upcoming' | 'open' | 'station-closed' | 'closed';

export interface WindowStatus {
  state: WindowState;
  /** Midnights until the organ's deadline; 0 on its last day. */
  officialDaysLeft: number;
  /** The same for the liaison point, undefined when it was not asked. */
  stationDaysLeft: number | undefined;
  /** Midnights from the first day to the organ's deadline. */
  length: number;
}

const lastMinute = (moment: string): string => (moment.length === 10 ? `${moment} 24:00` : moment);
const firstMinute = (moment: string): string => (moment.length === 10 ? `${moment} 00:00` : moment);

/** Whether a deadline has passed at a moment. */
export const isOver = (deadline: string, now: string): boolean => now >= lastMinute(deadline);

/** The state of one consultation. */
export function describeWindow({ official, station }: Consultation, now: string): WindowStatus {
  return {
    state: stateOf(),
    officialDaysLeft: daysBetween(now, official.closes),
    stationDaysLeft: station && daysBetween(now, station.closes),
    length: daysBetween(official.opens, official.closes),
  };

  function stateOf(): WindowState {
    if (now < firstMinute(official.opens)) return 'upcoming';
    if (isOver(official.closes, now)) return 'closed';
    return station && isOver(station.closes, now) ? 'station-closed' : 'open';
  }
}

interface SaidWindow {
  official: { opens: string };
  status: Pick<WindowStatus, 'state' | 'officialDaysLeft'>;
}

/** What a list says of a law's consultations; undefined where the last one has long given way to other stages. */
export function sayWindows(
  windows: readonly SaidWindow[],
  stage: string | undefined,
): string | undefined {
  const open = windows.find(
    ({ status: { state } }) => state === 'open' || state === 'station-closed',
  );
  const { officialDaysLeft = 0 } = open?.status ?? {};
  if (open)
    return `正在征求意见，${officialDaysLeft === 0 ? '今天截止' : `还有 ${officialDaysLeft} 天`}`;
  const coming = windows.find(({ status }) => status.state === 'upcoming');
  if (coming) return `${formatDate(coming.official.opens)}开始征求意见`;
  return windows.length > 0 && stage?.includes('征求') ? '征求意见已截止' : undefined;
}
