import type { Choice, FacetCount } from '#domain/search/facets.ts';
import { facetLabels, search } from '#i18n/search.ts';
import { make } from './elements.ts';

/** A group of links a facet that can narrow `count` results; `addressOf` gives the address with another choice. */
export function showFacets(
  place: HTMLElement,
  facets: readonly FacetCount[],
  count: number,
  choice: Choice,
  addressOf: (choice: Choice) => string,
): void {
  const groups = facets
    .filter(
      ({ name, values }) =>
        values.length > 1 || values.some((one) => one.count < count) || choice[name] !== undefined,
    )
    .map(({ name, values }) => {
      const { [name]: chosen, ...others } = choice;
      const rows = values.map(({ word, count }) =>
        makeRow(addressOf({ ...others, [name]: word }), word, String(count), word === chosen),
      );
      if (chosen !== undefined) rows.unshift(makeRow(addressOf(others), search.clear, '', false));
      return make(
        'div',
        {},
        make('h2', { id: `facet-${name}` }, facetLabels[name]),
        make('ul', { 'aria-labelledby': `facet-${name}` }, ...rows),
      );
    });
  place.replaceChildren(...groups);
}

function makeRow(href: string, word: string, count: string, isChosen: boolean): HTMLLIElement {
  const link = make(
    'a',
    { href, 'data-search-choice': '', ...(isChosen && { 'aria-current': 'true' }) },
    make('span', {}, word),
    count !== '' && make('span', { class: 'count' }, count),
  );
  return make('li', {}, link);
}
