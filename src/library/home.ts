import { listLaws, type LawView } from './laws.ts';
import { findRecord } from './records.ts';
import { isAdopted, listSuggestions, type SuggestionView } from './suggestions.ts';
import { describeSuggestion, type SuggestionPage } from './suggestion-page.ts';
import { describeLaw, type LawPage } from './law-page.ts';

/** A number of suggestions with its records: nothing is shown that cannot be opened. */
export interface Half {
  label: string;
  total: number;
  states: string[];
  counts: { word: string; slug: string; count: number }[];
}

export interface HomePage {
  open: { view: LawView; page: LawPage }[];
  journey: { view: SuggestionView; page: SuggestionPage } | undefined;
  published: Half;
  pending: Half;
}

export async function describeHome(): Promise<HomePage> {
  const laws = await listLaws();
  const suggestions = await listSuggestions();
  const promulgated = new Set(
    laws.filter(({ law }) => law.stages.some(({ stage }) => stage === '公布')).map(({ id }) => id),
  );
  const isPublished = ({ suggestion }: SuggestionView): boolean =>
    promulgated.has(suggestion.law ?? '');
  const open = laws.filter(({ open: window }) => window);
  return {
    open: await Promise.all(open.map(async (view) => ({ view, page: await describeLaw(view) }))),
    journey: await findJourney(suggestions),
    published: countHalf('已公布项目', suggestions.filter(isPublished)),
    pending: countHalf(
      '审议中和已结束的项目',
      suggestions.filter((view) => !isPublished(view)),
    ),
  };
}

function countHalf(label: string, views: readonly SuggestionView[]): Half {
  const counts = Map.groupBy(views, ({ suggestion }) => suggestion.state);
  return {
    label,
    total: views.length,
    states: views.map(({ suggestion }) => suggestion.state),
    counts: [...counts].map(([word, found]) => ({
      word,
      slug: found[0]?.stateSlug ?? '',
      count: found.length,
    })),
  };
}

/** The adopted suggestion whose whole road can be shown; the one with the most like it, so the choice is not ours. */
async function findJourney(views: readonly SuggestionView[]): Promise<HomePage['journey']> {
  const shown = views.filter(
    ({ suggestion }) =>
      isAdopted(suggestion) &&
      suggestion.adoptions.some(({ mode }) => mode === '增改') &&
      suggestion.journey.length > 2,
  );
  const view = shown.sort(
    (a, b) => b.suggestion.similar - a.suggestion.similar || (a.id < b.id ? -1 : 1),
  )[0];
  return view && { view, page: await describeSuggestion(view) };
}

/** The name of the station an event or suggestion belongs to. */
export async function nameStation(
  id: string | undefined,
): Promise<{ href: string; name: string } | undefined> {
  const station = await findRecord('station', id);
  return station && { href: `/stations/${station.id}/`, name: station.data.name };
}
