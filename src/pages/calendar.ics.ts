import type { APIContext } from 'astro';
import { listCalendarEntries, printCalendar } from '#library/calendar.ts';

/** Every deadline and event, for a calendar program to subscribe to. */
export const GET = async ({ site, url }: APIContext): Promise<Response> =>
  printCalendar(await listCalendarEntries(), site ?? url);
