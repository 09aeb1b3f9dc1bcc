import { findStanding } from '#domain/consultation/standing.ts';
import {
  type Figure,
  layNumbers,
  listFigures,
  type NumbersBlock,
  type NumbersRow,
} from '#domain/trace/numbers.ts';
import { listLaws } from './laws.ts';
import { type CountedView, listNumberFacets } from './number-facets.ts';
import { once } from './once.ts';
import { getSite } from './records.ts';
import { listSuggestions, type SuggestionView } from './suggestions.ts';

/** The numbers of the site; a block for real records and one for invented ones. */
export const describeNumbers = once(async (): Promise<NumbersBlock<CountedView>[]> => {
  const { today } = await getSite();
  const stagesOf = new Map((await listLaws()).map(({ id, law }) => [id, law.stages]));
  const counted = (await listSuggestions()).map((view) => ({
    view,
    state: view.suggestion.state,
    example: view.suggestion.example,
    standing: findStanding(stagesOf.get(view.suggestion.law ?? ''), today),
  }));
  return layNumbers(counted, await listNumberFacets());
});

/** A figure as pages show it. */
export interface FigureView {
  word: string;
  /** Its list; a figure of nothing has none. */
  href: string | undefined;
  count: number;
}

export const viewFigure = ({ word, path, items }: Figure<CountedView>): FigureView => ({
  word,
  href: items.length > 0 ? `/suggestions/${path}/` : undefined,
  count: items.length,
});

/** Every figure that has a list. */
export const listNumberFigures = once(async (): Promise<Figure<CountedView>[]> => {
  return listFigures(await describeNumbers());
});

/** What became of the suggestions on a law; real ones and invented ones apart. */
export async function describeNumbersOf(law: string): Promise<LawNumbers[]> {
  const blocks = await describeNumbers();
  return blocks.flatMap(({ example, parts }) =>
    parts
      .flatMap(({ breakdowns }) => breakdowns)
      .filter(({ facet }) => facet === 'law')
      .flatMap(({ rows }) => rows)
      .filter(({ value }) => value === law)
      .map(({ steps, states }) => ({
        example,
        steps: steps.map(viewFigure),
        states: states.map(viewFigure),
        suggestions: steps[0]?.items.map(({ view }) => view) ?? [],
      })),
  );
}

export interface LawNumbers {
  example: boolean;
  steps: FigureView[];
  states: FigureView[];
  suggestions: SuggestionView[];
}

/** The numbers as their page shows them: the facets gathered over the standings. */
export async function viewNumbers() {
  return (await describeNumbers()).map(({ example, total, parts }) => {
    const facets = new Map(
      parts.flatMap(({ breakdowns }) =>
        breakdowns.map(({ facet, label }): [string, string] => [facet, label]),
      ),
    );
    return {
      example,
      total,
      parts: parts.map(({ standing, label, steps, states }) => ({
        standing,
        label,
        steps: steps.map(viewFigure),
        states: states.map(viewFigure),
      })),
      breakdowns: [...facets].map(([facet, label]) => ({
        facet,
        label,
        groups: parts.flatMap((part) =>
          part.breakdowns
            .filter((breakdown) => breakdown.facet === facet)
            .map(({ rows }) => ({
              standing: part.standing,
              label: part.label,
              rows: rows.map(viewRow),
            })),
        ),
      })),
    };
  });
}

const viewRow = ({ value, label, steps }: NumbersRow<CountedView>) => ({
  value,
  label,
  steps: steps.map(viewFigure),
});
