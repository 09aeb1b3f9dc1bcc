/**
 * The list of all searched pages, built beside the index: what results show before any page is fetched, and what
 * facets count. Rows are arrays and words are numbers, as the list is part of every first search.
 *
 * 1. `readPageList(writePageList(pages))` gives the same pages.
 * 2. A facet's words stand once, in the order in which they first occur; a word that is a page's title, as a law's
 *    name mostly is, is the number of that page.
 */
export const facetNames = ['kind', 'law', 'year', 'topic', 'station'] as const;
export type FacetName = (typeof facetNames)[number];

export interface ListedPage {
  /** Pagefind's own name for the page. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** `2026-05-12`, empty where the page has none. */
  readonly date: string;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

type Row = [id: string, address: string, title: string, date: string, ...facets: number[][]];

export interface WrittenPageList {
  readonly words: readonly (string | number)[];
  readonly rows: readonly Row[];
}

export function writePageList(pages: readonly ListedPage[]): WrittenPageList {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  const rows = pages.map(({ id, address, title, date, facets }): Row => {
    const numbers = facetNames.map((name) => facets[name].map(numberOf));
    return [id, address, title, date, ...numbers];
  });
  const titled = new Map(pages.map(({ title }, index) => [title, index]));
  return { words: Array.from(words.keys(), (word) => titled.get(word) ?? word), rows };
}

export function readPageList({ words, rows }: WrittenPageList): ListedPage[] {
  const texts = words.map((word) => (typeof word === 'number' ? (rows[word]?.[2] ?? '') : word));
  return rows.map(([id, address, title, date, ...numbers]) => {
    const wordsOf = (index: number) => (numbers[index] ?? []).map((number) => texts[number] ?? '');
    const facets = Object.fromEntries(facetNames.map((name, index) => [name, wordsOf(index)]));
    return { id, address, title, date, facets: facets as Record<FacetName, string[]> };
  });
}
