import type { APIContext } from 'astro';
import { listCalendarEntries, printCalendar } from '#library/calendar.ts';
import { listRecords } from '#library/records.ts';

export const getStaticPaths = async () =>
  (await listRecords('law')).map(({ id }) => ({ params: { law: id } }));

/** The deadlines and events of one law. */
export const GET = async ({ params, site, url }: APIContext): Promise<Response> =>
  printCalendar(await listCalendarEntries(params['law']), site ?? url);
