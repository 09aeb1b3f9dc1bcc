import { costOfPhrase } from '#domain/search/plan-lookup.ts';
import type { Phrase } from '#domain/search/plan-query.ts';
import type { CostOf } from '#domain/search/word-tables.ts';
import { findForm, intersect, isCheapToRead } from './find-form.ts';
import { type Ask, type Found, makePageStore, type PageStore } from './page-store.ts';

/** The part of Pagefind that is used: phrases in quotes, and the stored words of a page. */
interface Pagefind {
  createInstance(options: {
    noWorker: boolean;
    basePath: string;
    exactDiacritics: boolean;
  }): PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(basePath: string, options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string): Promise<{ results: Found[] }>;
}

export interface Engine extends Pick<PageStore, 'readBlocks'> {
  /** Names of the pages that hold every phrase. */
  find(phrases: readonly Phrase[]): Promise<Set<string>>;
}

const folder = '/pagefind/';

/** Were à and a one, Pagefind would lose phrases of letters on pages that hold both. */
const options = { exactDiacritics: true };

/**
 * Without its worker, which Trusted Types refuse; the engine and the index come from our own origin.
 * `parts` are those of the index besides the main one.
 */
export async function openEngine(
  parts: Promise<readonly string[]>,
  costs: Promise<CostOf>,
): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ noWorker: true, basePath: folder, ...options });
  await instance.init();
  const joined = (await parts).map((part) => instance.mergeIndex(`${folder}${part}/`, options));
  await Promise.all(joined);
  return makeEngine(async (term) => (await instance.search(term)).results, await costs);
}

export function makeEngine(ask: Ask, costOf: CostOf = () => 0): Engine {
  const store = makePageStore(ask);
  const asked = new Map<string, Promise<string[]>>();
  const findPhrase = async ({ forms }: Phrase): Promise<string[]> => {
    const lists = forms.map((form) => {
      const finding = asked.get(form) ?? findForm(store, form, costOf);
      asked.set(form, finding);
      return finding;
    });
    return (await Promise.all(lists)).flat();
  };
  // The cheapest first: where few pages are left, they are read for the others.
  const find = async (phrases: readonly Phrase[]): Promise<Set<string>> => {
    const priced = phrases.map((phrase) => ({ phrase, price: priceOf(phrase, costOf) }));
    if (priced.some(({ price }) => price === Infinity)) return new Set();
    let left: string[] | undefined;
    for (const { phrase, price } of priced.sort((a, b) => a.price - b.price)) {
      if (left && isCheapToRead(left, price)) left = await store.keepThose(left, ...phrase.forms);
      else {
        const holding: string[] = await findPhrase(phrase);
        left = intersect(left ? [left, holding] : [holding]);
      }
    }
    return new Set(left);
  };
  return { find, readBlocks: (id) => store.readBlocks(id) };
}

/** Of a phrase in the cheapest of its forms. */
const priceOf = ({ forms }: Phrase, costOf: CostOf): number =>
  Math.min(...forms.map((form) => costOfPhrase(form, costOf)));
