import { listParts } from '#domain/search/index-parts.ts';
import { type ListedPage, readPageList, type WrittenPageList } from '#domain/search/page-list.ts';
import type { Simplified } from '#domain/search/plan-query.ts';
import {
  type CostOf,
  readCosts,
  readSimplified,
  type WordTables,
} from '#domain/search/word-tables.ts';
import { type Engine, openEngine } from './engine.ts';

/** What a search works with; fetched with the first one. */
export interface SearchLibrary {
  readonly engine: Engine;
  readonly pages: readonly ListedPage[];
  readonly simplified: Simplified;
  readonly names: WordTables['names'];
  readonly costOf: CostOf;
  /** The sounds of the titles, in the order of the pages. */
  readonly readSounds: () => Promise<readonly string[]>;
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(`/search/${name}.json`);
  if (!response.ok) throw new Error(`/search/${name}.json：${response.status}`);
  return (await response.json()) as T;
}

async function openLibrary(): Promise<SearchLibrary> {
  const listing = fetchJson<WrittenPageList>('pages').then(readPageList);
  const tables = fetchJson<WordTables>('words');
  const [engine, pages, words] = await Promise.all([
    openEngine(listing.then(listParts), tables.then(readCosts)),
    listing,
    tables,
  ]);
  let sounds: Promise<string[]> | undefined;
  return {
    engine,
    pages,
    simplified: readSimplified(words),
    names: words.names,
    costOf: readCosts(words),
    readSounds: () => (sounds ??= fetchJson<string[]>('sounds')),
  };
}

let opening: Promise<SearchLibrary> | undefined;

/** Opens it once; after a failure, the next search tries again. */
export function getLibrary(): Promise<SearchLibrary> {
  opening ??= openLibrary().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
