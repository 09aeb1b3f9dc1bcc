import type { Choice } from '#domain/search/facets.ts';
import { facetNames } from '#domain/search/page-list.ts';
import type { Request } from './run-search.ts';

/** What a search page's address says: `?q=罚款&kind=条文&order=date`. */
export function readAddress(address: string): Request {
  const { searchParams } = new URL(address);
  const choice: Choice = {};
  for (const name of facetNames) {
    const word = searchParams.get(name);
    if (word) choice[name] = word;
  }
  const order = searchParams.get('order') === 'date' ? 'date' : 'relevance';
  return { query: searchParams.get('q') ?? '', choice, order };
}

/** The address of a search, from the site's root. */
export function writeAddress({ query, choice, order }: Request): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of facetNames) if (choice[name]) parameters.set(name, choice[name]);
  if (order === 'date') parameters.set('order', order);
  const written = parameters.toString();
  return written === '' ? '/search/' : `/search/?${written}`;
}

const LONGEST = 40;

/** The address of a page with what to mark there; a long query is cut, its beginning finds the place. */
export function markedAddress(page: string, query: string, anchor = ''): string {
  const kept = [...query.trim()].slice(0, LONGEST).join('');
  return `${page}?${new URLSearchParams({ q: kept }).toString()}${anchor ? `#${anchor}` : ''}`;
}
