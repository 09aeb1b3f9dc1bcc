import { everyPage, type IndexedPage, readIndexedBlocks } from '#domain/search/index-copy.ts';
import { listTerms } from '#domain/search/index-terms.ts';
import { foldText } from '#domain/search/normalise.ts';
import type { Phrase } from '#domain/search/plan-query.ts';
import type { Block } from '#domain/search/read-blocks.ts';

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
interface Found {
  id: string;
  data(): Promise<IndexedPage>;
}

export interface Engine {
  /** Names of the pages that hold every phrase. */
  find(phrases: readonly Phrase[]): Promise<Set<string>>;
  /** The words of a page that was found. */
  readBlocks(id: string): Promise<Block[]>;
}

const folder = '/pagefind/';

/** Were à and a one, Pagefind would lose phrases of letters on pages that hold both. */
const options = { exactDiacritics: true };

/**
 * Without its worker, which Trusted Types refuse; the engine and the index come from our own origin.
 * `parts` are those of the index besides the main one.
 */
export async function openEngine(parts: Promise<readonly string[]>): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ noWorker: true, basePath: folder, ...options });
  await instance.init();
  const joined = (await parts).map((part) => instance.mergeIndex(`${folder}${part}/`, options));
  await Promise.all(joined);
  return makeEngine(async (term) => (await instance.search(term)).results);
}

/** `ask` finds a phrase in quotes. */
export function makeEngine(ask: (term: string) => Promise<Found[]>): Engine {
  const asked = new Map<string, Promise<string[]>>();
  const found = new Map<string, Found>();
  const blocks = new Map<string, Promise<Block[]>>();

  const look = async (words: string): Promise<string[]> => {
    const results = await ask(`"${[...words].join(' ')}"`);
    for (const result of results) found.set(result.id, result);
    return results.map(({ id }) => id);
  };
  const readBlocks = (id: string): Promise<Block[]> => {
    const reading = blocks.get(id) ?? read(found.get(id));
    blocks.set(id, reading);
    return reading;
  };
  const standsOn = async (id: string, form: string): Promise<boolean> =>
    (await readBlocks(id)).some(({ text }) => foldText(text).includes(form));
  const findPiece = async (spellings: readonly string[]): Promise<string[]> =>
    (await Promise.all(spellings.map(look))).flat();
  const findForm = async (form: string): Promise<string[]> => {
    const { pieces, isWhole } = listTerms(form);
    const pages = (pieces.length > 0 ? pieces : [[everyPage]]).map(findPiece);
    const candidates = intersect(await Promise.all(pages));
    if (isWhole) return candidates;
    const holds = await Promise.all(candidates.map((id) => standsOn(id, form)));
    return candidates.filter((_, index) => holds[index]);
  };
  const findPhrase = async ({ forms }: Phrase): Promise<string[]> => {
    const lists = forms.map((form) => {
      const finding = asked.get(form) ?? findForm(form);
      asked.set(form, finding);
      return finding;
    });
    return (await Promise.all(lists)).flat();
  };
  return {
    find: async (phrases) => new Set(intersect(await Promise.all(phrases.map(findPhrase)))),
    readBlocks,
  };
}

async function read(found: Found | undefined): Promise<Block[]> {
  return found ? readIndexedBlocks(await found.data()) : [];
}

function intersect(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return [...new Set(first)].filter((id) => sets.every((set) => set.has(id)));
}
