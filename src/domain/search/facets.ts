import { type FacetName, facetNames, type ListedPage } from './page-list.ts';

/**
 * Narrowing results by kind, law, year, topic and station. In: all pages found and what is chosen. Out: pages, counts.
 *
 * 1. The pages left have every chosen word; nothing else is dropped.
 * 2. A count says how many pages would be left if that word were chosen as well, in place of its facet's present word.
 * 3. A word that would leave none is not listed, unless it is chosen.
 */
export type Choice = Partial<Record<FacetName, string>>;

export interface FacetCount {
  readonly name: FacetName;
  readonly values: readonly { readonly word: string; readonly count: number }[];
}

export function narrowPages(pages: readonly ListedPage[], choice: Choice): ListedPage[] {
  return pages.filter(({ facets }) =>
    facetNames.every((name) => choice[name] === undefined || facets[name].includes(choice[name])),
  );
}

export function countFacets(pages: readonly ListedPage[], choice: Choice): FacetCount[] {
  return facetNames.map((name) => {
    const { [name]: chosen, ...others } = choice;
    const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
    for (const { facets } of narrowPages(pages, others))
      for (const word of facets[name]) counts.set(word, (counts.get(word) ?? 0) + 1);
    const values = [...counts].map(([word, count]) => ({ word, count }));
    return { name, values: values.sort((a, b) => compare(name, a, b)) };
  });
}

type Counted = { word: string; count: number };
const compare = (name: FacetName, a: Counted, b: Counted): number =>
  name === 'year' ? (a.word > b.word ? -1 : 1) : b.count - a.count;
