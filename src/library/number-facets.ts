import type { Standing } from '#domain/consultation/standing.ts';
import type { FacetRule } from '#domain/trace/numbers.ts';
import { channels, contributors, levels } from '#model/vocabularies.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { type LawView, listLaws } from './laws.ts';
import type { SuggestionView } from './suggestions.ts';

/** A suggestion with what it is counted by. */
export interface CountedView {
  view: SuggestionView;
  state: SuggestionView['suggestion']['state'];
  example: boolean;
  standing: Standing;
}

type Rule = FacetRule<CountedView>;

/** Rows stand in the order of the vocabulary. */
const orderIn =
  <Word extends string>({ words, slugOf }: Vocabulary<Word>): Rule['orderOf'] =>
  (value) =>
    words.findIndex((word) => slugOf(word) === value);

const byYear: Rule = {
  facet: 'year',
  label: '按收集的年份',
  valueOf: ({ view: { suggestion } }) => {
    const year = suggestion.collectedOn?.slice(0, 4);
    return year ? { value: year, label: `${year}年` } : { value: 'undated', label: '没有写日期' };
  },
  orderOf: (value) => (value === 'undated' ? 0 : -Number(value)),
};

const byContributor: Rule = {
  facet: 'by',
  label: '按提出人的类别',
  valueOf: ({ view: { suggestion } }) => ({
    value: contributors.slugOf(suggestion.by),
    label: suggestion.by,
  }),
  orderOf: orderIn(contributors),
};

const byChannel: Rule = {
  facet: 'through',
  label: '按经由',
  valueOf: ({ view: { suggestion } }) => ({
    value: channels.slugOf(suggestion.through),
    label: suggestion.through,
  }),
  orderOf: orderIn(channels),
};

const byLaw = (laws: readonly LawView[]): Rule => ({
  facet: 'law',
  label: '按项目',
  valueOf: ({ view }) => ({ value: view.suggestion.law ?? '', label: view.law ?? '' }),
  orderOf: (value) => laws.findIndex(({ id }) => id === value),
  needsProject: true,
  withStates: true,
});

const byLevel = (laws: readonly LawView[]): Rule => {
  const levelOf = new Map(laws.map(({ id, law }) => [id, law.level]));
  return {
    facet: 'level',
    label: '按项目的层级',
    valueOf: ({ view }) => {
      const level = levelOf.get(view.suggestion.law ?? '');
      return level
        ? { value: levels.slugOf(level), label: level }
        : { value: 'unstated', label: '没有写层级' };
    },
    orderOf: orderIn(levels),
    needsProject: true,
  };
};

/** What numbers are broken down by. Stations are left out on purpose: they are not to be ranked. */
export async function listNumberFacets(): Promise<Rule[]> {
  const laws = await listLaws();
  return [byLaw(laws), byLevel(laws), byYear, byContributor, byChannel];
}
