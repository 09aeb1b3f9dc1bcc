import { join } from 'node:path';
import { close } from 'pagefind';
import { writeIndexCopy } from '#domain/search/index-copy.ts';
import { isMainPart, partName } from '#domain/search/index-parts.ts';
import { readBlocks } from '#domain/search/read-blocks.ts';
import type { BuiltPage } from './built-pages.ts';
import { type IndexPart, openPart } from './index-part.ts';
import { splitIndex } from './split-index.ts';

/** Of a part's copies, in characters: eight million of the pages', for which Pagefind takes some 1.3 GB. */
const LARGEST = 16_000_000;

interface Options {
  /** Called with each page before it is copied. */
  readonly seen?: (page: BuiltPage) => void;
  readonly copy?: (html: string) => string;
  readonly largest?: number;
  /** Leaves the files as Pagefind writes them. */
  readonly isStock?: boolean;
}

export interface WrittenIndex {
  /** Pagefind's name for each address. */
  readonly names: ReadonlyMap<string, string>;
  /** What it costs to fetch each word that is not rare, in bytes. */
  readonly costs: ReadonlyMap<string, number>;
}

/** Writes the index of the pages (of a `copy` of each) into `folder`. */
export async function writeIndex(
  pages: Iterable<BuiltPage>,
  folder: string,
  options: Options = {},
): Promise<WrittenIndex> {
  const { seen, copy = (html) => writeIndexCopy(readBlocks(html)), largest = LARGEST } = options;
  const names = new Map<string, string>();
  const costs = new Map<string, number>();
  const write = async (part: IndexPart): Promise<void> => {
    const place = isMainPart(part.name) ? folder : join(folder, part.name);
    for (const [address, name] of await part.write(place)) names.set(address, name);
    if (options.isStock) return;
    for (const [word, cost] of splitIndex(place, part.name))
      costs.set(word, cost + (costs.get(word) ?? 0));
  };
  try {
    let number = 1;
    let part = await openPart(partName(number));
    for (const page of pages) {
      seen?.(page);
      const words = copy(page.html);
      if (part.size > 0 && part.size + words.length > largest) {
        await write(part);
        part = await openPart(partName((number += 1)));
      }
      await part.add(page.address, words);
    }
    await write(part);
  } finally {
    await close();
  }
  return { names, costs };
}
