import { type Choice, countFacets, type FacetCount, narrowPages } from '#domain/search/facets.ts';
import { kindWords } from '#domain/search/page-kinds.ts';
import type { ListedPage } from '#domain/search/page-list.ts';
import { type Phrase, planQuery } from '#domain/search/plan-query.ts';
import { type Order, rankPages } from '#domain/search/rank-pages.ts';
import { findNear, type NearGroup } from './find-near.ts';
import type { SearchLibrary } from './library.ts';

export interface Request {
  readonly query: string;
  readonly choice: Choice;
  readonly order: Order;
}

export interface Outcome {
  readonly phrases: readonly Phrase[];
  /** Every page that holds the query, whatever is chosen. */
  readonly total: number;
  /** Those of them that are chosen, in order. */
  readonly pages: readonly ListedPage[];
  readonly facets: readonly FacetCount[];
  readonly near: readonly NearGroup[];
}

export async function runSearch(library: SearchLibrary, request: Request): Promise<Outcome> {
  const { query, choice, order } = request;
  const phrases = planQuery(query, library.simplified);
  const ids = phrases.length > 0 ? await library.engine.find(phrases) : new Set<string>();
  const found = library.pages.filter(({ id }) => ids.has(id));
  return {
    phrases,
    total: found.length,
    pages: rankPages(narrowPages(found, choice), phrases, order, kindWords),
    facets: countFacets(found, choice),
    near: await findNear(library, query, phrases, ids),
  };
}
