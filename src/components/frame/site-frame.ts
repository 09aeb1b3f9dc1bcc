import type { Site } from '#model/site.ts';

/** What stands around every page: the site's own words, the pinned day, and which fixed pages exist. */
export interface SiteFrame extends Site {
  /** The day the build speaks for, 2026-05-12. */
  day: string;
  /** Addresses of fixed pages that have a record; the frame links no others. */
  fixedPages: readonly string[];
}
