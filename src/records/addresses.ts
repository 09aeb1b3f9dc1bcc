import { type Kind, kindNames } from '#model/kinds.ts';
import { levels, stages, states, topics } from '#model/vocabularies.ts';
import type { ContentRecord } from './record.ts';
import type { Records } from './read-content.ts';

/** Where a fixed page's record is shown; another id stands below /about/. */
export const fixedAddresses: Readonly<Record<string, string>> = {
  participate: '/participate/',
  about: '/about/',
  privacy: '/about/privacy/',
  accessibility: '/accessibility/',
};

/** The address of a record's own page, undefined for kinds that share one. */
export function addressOf({ kind, id }: Pick<ContentRecord, 'kind' | 'id'>): string | undefined {
  const own: Partial<Record<Kind, string>> = {
    law: `/laws/${id}/`,
    text: `/laws/${id}/`,
    suggestion: `/suggestions/${id}/`,
    course: `/courses/${id}/`,
    lesson: `/courses/${id}/`,
    story: `/stories/${id}/`,
    station: `/stations/${id}/`,
    event: `/events/${id}/`,
    page: fixedAddresses[id] ?? `/about/${id}/`,
  };
  return own[kind];
}

/** Pages that are there whatever the records. */
const always = [
  ...['/', '/laws/', '/suggestions/', '/courses/', '/stories/', '/stations/', '/events/'],
  ...['/glossary/', '/numbers/', '/corrections/', '/participate/sheet/', '/calendar.ics'],
];

const facet = (
  base: string,
  words: { words: readonly string[]; slugOf: (word: never) => string },
): string[] => words.words.map((word) => `${base}${words.slugOf(word as never)}/`);

/** Every address a body may lead to; facet pages by vocabulary, since they come and go with the records. */
export function listAddresses(records: Records): Set<string> {
  const own = kindNames.flatMap((kind) =>
    (records[kind] as ContentRecord[]).flatMap((record) => addressOf(record) ?? []),
  );
  const calendars = records.law.map(({ id }) => `/laws/${id}/calendar.ics`);
  const facets = [
    ...facet('/laws/stage/', stages),
    ...facet('/laws/level/', levels),
    ...facet('/laws/topic/', topics),
    ...facet('/suggestions/state/', states),
    ...facet('/suggestions/topic/', topics),
    ...records.law.map(({ id }) => `/suggestions/law/${id}/`),
  ];
  return new Set([...always, ...own, ...calendars, ...facets]);
}
