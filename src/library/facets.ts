import { levels, stages, states, topics } from '#model/vocabularies.ts';
import { type LawView, listLaws } from './laws.ts';
import { once } from './once.ts';
import { listSuggestions, type SuggestionView } from './suggestions.ts';

/** A value of a facet: a static page that lists the records which have it. */
export interface FacetValue<T> {
  facet: string;
  value: string;
  label: string;
  href: string;
  items: T[];
}

export interface FacetGroup<T> {
  facet: string;
  label: string;
  values: FacetValue<T>[];
}

interface FacetRule<T> {
  facet: string;
  label: string;
  /** The values a record has, as address part and words. */
  valuesOf: (item: T) => { value: string; label: string }[];
  /** Sorts values; without it the most common come first. */
  order?: (value: string) => number;
}

function groupItems<T>(
  base: string,
  items: readonly T[],
  rules: readonly FacetRule<T>[],
): FacetGroup<T>[] {
  return rules.map(({ facet, label, valuesOf, order }) => {
    const values = new Map<string, FacetValue<T>>();
    for (const item of items)
      for (const { value, label: words } of valuesOf(item)) {
        const found = values.get(value) ?? {
          facet,
          value,
          label: words,
          href: `${base}${facet}/${value}/`,
          items: [],
        };
        found.items.push(item);
        values.set(value, found);
      }
    const rank = order ?? ((value: string) => -(values.get(value)?.items.length ?? 0));
    return {
      facet,
      label,
      values: [...values.values()].sort((a, b) => rank(a.value) - rank(b.value)),
    };
  });
}

const byYear = (value: string): number => -Number(value);
const yearOf = (date: string | undefined) =>
  date ? [{ value: date.slice(0, 4), label: `${date.slice(0, 4)}年` }] : [];
const topicsOf = (words: readonly (typeof topics.words)[number][]) =>
  words.map((word) => ({ value: topics.slugOf(word), label: word }));

/** 阶段、层级、主题、年份 of laws. */
export const groupLaws = once(async (): Promise<FacetGroup<LawView>[]> => {
  return groupItems('/laws/', await listLaws(), [
    {
      facet: 'stage',
      label: '阶段',
      valuesOf: ({ law, stageSlug }) => {
        const word = stageSlug && stages.wordOf(stageSlug);
        return word && law ? [{ value: stageSlug, label: word }] : [];
      },
    },
    {
      facet: 'level',
      label: '层级',
      valuesOf: ({ law: { level } }) =>
        level ? [{ value: levels.slugOf(level), label: level }] : [],
    },
    { facet: 'topic', label: '主题', valuesOf: ({ law }) => topicsOf(law.topics) },
    { facet: 'year', label: '年份', valuesOf: ({ lastDate }) => yearOf(lastDate), order: byYear },
  ]);
});

/** 状态、项目、主题、年份 of suggestions. */
export const groupSuggestions = once(async (): Promise<FacetGroup<SuggestionView>[]> => {
  const laws = new Map((await listLaws()).map((view) => [view.id, view.law]));
  const words = states.words.map((word) => states.slugOf(word));
  return groupItems('/suggestions/', await listSuggestions(), [
    {
      facet: 'state',
      label: '状态',
      valuesOf: ({ suggestion, stateSlug }) => [{ value: stateSlug, label: suggestion.state }],
      order: (value) => words.indexOf(value),
    },
    {
      facet: 'law',
      label: '项目',
      valuesOf: ({ suggestion }) => {
        const law = suggestion.law && laws.get(suggestion.law);
        return law ? [{ value: law.id, label: law.shortTitle ?? law.title }] : [];
      },
    },
    {
      facet: 'topic',
      label: '主题',
      valuesOf: ({ suggestion }) =>
        topicsOf((suggestion.law && laws.get(suggestion.law)?.topics) || []),
    },
    {
      facet: 'year',
      label: '年份',
      valuesOf: ({ suggestion }) => yearOf(suggestion.collectedOn),
      order: byYear,
    },
  ]);
});
