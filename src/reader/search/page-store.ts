import { type IndexedPage, readIndexedBlocks } from '#domain/search/index-copy.ts';
import { foldText } from '#domain/search/normalise.ts';
import type { Block } from '#domain/search/read-blocks.ts';

/** A page that Pagefind found. */
export interface Found {
  id: string;
  data(): Promise<IndexedPage>;
}

/** Finds a phrase in quotes. */
export type Ask = (term: string) => Promise<Found[]>;

export interface PageStore {
  /** Names of the pages on which the words follow each other. */
  look(words: Iterable<string>): Promise<string[]>;
  /** The words of a page that was found. */
  readBlocks(id: string): Promise<Block[]>;
  /** Those of the pages that hold one of the forms. */
  keepThose(ids: readonly string[], ...forms: string[]): Promise<string[]>;
}

/** Remembers the pages found and reads each of them once. */
export function makePageStore(ask: Ask): PageStore {
  const found = new Map<string, Found>();
  const read = new Map<string, Promise<Block[]>>();
  const readBlocks = (id: string): Promise<Block[]> => {
    const reading = read.get(id) ?? readPage(found.get(id));
    read.set(id, reading);
    return reading;
  };
  const standsOn = async (id: string, forms: readonly string[]): Promise<boolean> =>
    (await readBlocks(id)).some(({ text }) => {
      const folded = foldText(text);
      return forms.some((form) => folded.includes(form));
    });
  return {
    look: async (words) => {
      const results = await ask(`"${[...words].join(' ')}"`);
      for (const result of results) found.set(result.id, result);
      return results.map(({ id }) => id);
    },
    readBlocks,
    keepThose: async (ids, ...forms) => {
      const holds = await Promise.all(ids.map((id) => standsOn(id, forms)));
      return ids.filter((_, index) => holds[index]);
    },
  };
}

async function readPage(found: Found | undefined): Promise<Block[]> {
  return found ? readIndexedBlocks(await found.data()) : [];
}
