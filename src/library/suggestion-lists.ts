import { listRecords } from './records.ts';
import { listNumberFigures } from './numbers.ts';
import { once } from './once.ts';
import { listSuggestions, type SuggestionView } from './suggestions.ts';

/** A list page of exactly the records that a number somewhere on the site counts. */
export interface SuggestionList {
  /** Below `/suggestions/`, without slashes at its ends: the first part is the facet. */
  path: string;
  href: string;
  /** What its records have in common. */
  label: string;
  /** Whether they are invented; they are never counted together with real ones. */
  example: boolean;
  items: SuggestionView[];
}

/** A list of the real ones and one of the invented ones, neither when empty; invented ones have an address of their own. */
function splitList(
  path: string,
  label: string,
  views: readonly SuggestionView[],
): SuggestionList[] {
  return [false, true].flatMap((example) => {
    const items = views.filter(({ suggestion }) => suggestion.example === example);
    const at = example ? `example/${path}` : path;
    return items.length === 0
      ? []
      : [{ path: at, href: `/suggestions/${at}/`, label, example, items }];
  });
}

/** The suggestions on each version that was spoken to, by its id. */
export const listByText = once(async (): Promise<ReadonlyMap<string, SuggestionList[]>> => {
  const views = Map.groupBy(
    await listSuggestions(),
    ({ suggestion }) => suggestion.addressed?.text,
  );
  const lists = (await listRecords('text')).map(({ id, data }): [string, SuggestionList[]] => {
    const found = views.get(id) ?? [];
    return [id, splitList(`text/${id}`, `${found[0]?.law ?? ''}${data.version}`, found)];
  });
  return new Map(lists);
});

/** Every list behind a number. */
export const listSuggestionLists = once(async (): Promise<SuggestionList[]> => {
  const figures = (await listNumberFigures()).map(({ path, label, items }) => ({
    path,
    href: `/suggestions/${path}/`,
    label,
    example: path.startsWith('example/'),
    items: items.map(({ view }) => view),
  }));
  return [...[...(await listByText()).values()].flat(), ...figures];
});
