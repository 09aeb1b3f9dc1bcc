import { fixedAddresses } from '#records/addresses.ts';
import type { Site } from '#model/site.ts';
import { getSite, listRecords } from './records.ts';

export { fixedAddresses };

/** What stands around every page: the site's words, the day, and the fixed pages that exist. */
export async function getFrame(): Promise<Site & { day: string; fixedPages: string[] }> {
  const { site, today } = await getSite();
  const pages = await listRecords('page');
  return {
    ...site,
    day: today,
    fixedPages: pages.flatMap(({ id }) => fixedAddresses[id] ?? []),
  };
}
