import { completeStages, findCurrentStage, findLastDate } from '#domain/consultation/stage.ts';
import { pairVersions } from '#domain/revision/version-pairs.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
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

/** The record whose page, or calendar, an address is by its form; whether it exists is another question. */
export function recordAt(address: string): { kind: Kind; id: string } | undefined {
  const fixed = Object.keys(fixedAddresses).find((id) => fixedAddresses[id] === address);
  if (fixed !== undefined) return { kind: 'page', id: fixed };
  const [, folder = '', first = '', second] =
    /^\/([a-z]+)\/([^/]+)\/(?:([^/]+)\/|calendar\.ics)?$/.exec(address) ?? [];
  const kinds = kindsBelow[folder];
  if (!kinds) return undefined;
  if (second === undefined) return { kind: kinds[0], id: first };
  return kinds[1] && { kind: kinds[1], id: `${first}/${second}` };
}

const kindsBelow: Readonly<Record<string, [one: Kind, inside?: Kind]>> = {
  laws: ['law', 'text'],
  courses: ['course', 'lesson'],
  suggestions: ['suggestion'],
  stories: ['story'],
  stations: ['station'],
  events: ['event'],
  about: ['page'],
};

/** Pages that are there whatever the records. */
export const standingAddresses: readonly string[] = [
  ...['/', '/glossary/', '/numbers/', '/corrections/', '/participate/sheet/', '/calendar.ics'],
  ...['/search/', '/search/titles/'],
  '/about/design/',
];

/** Kinds whose records are listed in pages of {@link listLength}. */
const listedKinds = ['law', 'suggestion', 'course', 'story', 'station', 'event'] as const;

/** Records on one page of a list, as the lists are paged. */
export const listLength = 50;

/** Every address of a page that is made of these records on a day. */
export function listAddresses(records: Records, today: string): Set<string> {
  const own = kindNames.flatMap((kind) =>
    (records[kind] as ContentRecord[]).flatMap((record) => addressOf(record) ?? []),
  );
  const lists = [
    ...listedKinds.map((kind): [string, number] => [
      `/${kinds[kind].folder}/`,
      records[kind].length,
    ]),
    ...countFacets([...lawFacets(records, today), ...suggestionFacets(records)]),
  ];
  return new Set([
    ...standingAddresses,
    ...own,
    ...records.law.map(({ id }) => `/laws/${id}/calendar.ics`),
    ...compareAddresses(records),
    ...lists.flatMap(([base, length]) => pagesOf(base, length)),
  ]);
}

function compareAddresses({ text: texts }: Records): string[] {
  return [...Map.groupBy(texts, ({ data }) => data.law)].flatMap(([law, own]) =>
    pairVersions(own, ({ data }) => data.date).map(
      ([a, b]) => `/laws/${law}/compare/${a.data.id}/${b.data.id}/`,
    ),
  );
}

/** The list pages of each law's facets, once per law. */
function lawFacets({ law: laws, text }: Records, today: string): string[] {
  const versions = Map.groupBy(
    text.map(({ data }) => data),
    ({ law }) => law,
  );
  return laws.flatMap(({ id, data }) => {
    const stagesKnown = completeStages(data.stages, versions.get(id) ?? []);
    const current = findCurrentStage(stagesKnown, today);
    const year = findLastDate(data.stages, today)?.slice(0, 4);
    return [
      ...(current ? [`/laws/stage/${stages.slugOf(current.stage)}/`] : []),
      ...(data.level ? [`/laws/level/${levels.slugOf(data.level)}/`] : []),
      ...data.topics.map((topic) => `/laws/topic/${topics.slugOf(topic)}/`),
      ...(year ? [`/laws/year/${year}/`] : []),
    ];
  });
}

/** The list pages of each suggestion's facets, once per suggestion. */
function suggestionFacets(records: Records): string[] {
  const laws = new Map(records.law.map(({ id, data }) => [id, data]));
  return records.suggestion.flatMap(({ data: { state, law, collectedOn } }) => {
    const target = law === undefined ? undefined : laws.get(law);
    return [
      `/suggestions/state/${states.slugOf(state)}/`,
      ...(target ? [`/suggestions/law/${law}/`] : []),
      ...(target?.topics ?? []).map((topic) => `/suggestions/topic/${topics.slugOf(topic)}/`),
      ...(collectedOn ? [`/suggestions/year/${collectedOn.slice(0, 4)}/`] : []),
    ];
  });
}

const countFacets = (addresses: readonly string[]): [string, number][] =>
  [...Map.groupBy(addresses, (address) => address)].map(([base, all]) => [base, all.length]);

const pagesOf = (base: string, length: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(length / listLength)) }, (_, index) =>
    index === 0 ? base : `${base}page/${index + 1}/`,
  );
