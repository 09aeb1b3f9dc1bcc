import { chooseJourney } from '#domain/trace/journey.ts';
import type { NumbersPart } from '#domain/trace/numbers.ts';
import { listLaws, type LawView } from './laws.ts';
import type { CountedView } from './number-facets.ts';
import { describeNumbers, type FigureView, viewFigure } from './numbers.ts';
import { findRecord, getSite } from './records.ts';
import { listSuggestions, type SuggestionView } from './suggestions.ts';
import { describeSuggestion, type SuggestionPage } from './suggestion-page.ts';
import { describeLaw, type LawPage } from './law-page.ts';

/** The suggestions on projects of one standing: nothing is shown that cannot be opened. */
export interface Half {
  label: string;
  total: number;
  states: string[];
  counts: FigureView[];
}

export interface HomePage {
  open: { view: LawView; page: LawPage }[];
  journey: { view: SuggestionView; page: SuggestionPage } | undefined;
  /** 已公布, 审议中 and the rest, never added up; real ones, or invented ones where there are no others. */
  halves: Half[];
  total: number;
  areExamples: boolean;
}

export async function describeHome(): Promise<HomePage> {
  const laws = await listLaws();
  const suggestions = await listSuggestions();
  const [block] = await describeNumbers();
  const open = laws.filter(({ open: window }) => window);
  return {
    open: await Promise.all(open.map(async (view) => ({ view, page: await describeLaw(view) }))),
    journey: await findJourney(suggestions),
    halves: (block?.parts ?? []).map(viewHalf),
    total: block?.total ?? 0,
    areExamples: block?.example ?? false,
  };
}

function viewHalf({ label, steps, states }: NumbersPart<CountedView>): Half {
  const items = steps[0]?.items ?? [];
  return {
    label,
    total: items.length,
    states: items.map(({ state }) => state),
    counts: states.map(viewFigure),
  };
}

/** The editor's choice, else the newest. */
async function findJourney(views: readonly SuggestionView[]): Promise<HomePage['journey']> {
  const { site } = await getSite();
  const chosen = chooseJourney(
    views.map(({ suggestion }) => suggestion),
    site.journey,
  );
  const view = views.find(({ suggestion }) => suggestion === chosen);
  return view && { view, page: await describeSuggestion(view) };
}

/** The name of the station an event or suggestion belongs to. */
export async function nameStation(
  id: string | undefined,
): Promise<{ href: string; name: string } | undefined> {
  const station = await findRecord('station', id);
  return station && { href: `/stations/${station.id}/`, name: station.data.name };
}
