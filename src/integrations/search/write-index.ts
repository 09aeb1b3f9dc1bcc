import { join } from 'node:path';
import { close } from 'pagefind';
import { writeIndexCopy } from '#domain/search/index-copy.ts';
import { isMainPart, partName } from '#domain/search/index-parts.ts';
import { readBlocks } from '#domain/search/read-blocks.ts';
import type { BuiltPage } from './built-pages.ts';
import { type IndexPart, openPart } from './index-part.ts';

/** Of a part's copies, in characters: eight million of the pages', for which Pagefind takes some 1.3 GB. */
const LARGEST = 16_000_000;

interface Options {
  /** Called with each page before it is copied. */
  readonly seen?: (page: BuiltPage) => void;
  readonly copy?: (html: string) => string;
  readonly largest?: number;
}

/** Writes the index of the pages (of a `copy` of each) into `folder`; gives Pagefind's name for each address. */
export async function writeIndex(
  pages: Iterable<BuiltPage>,
  folder: string,
  { seen, copy = (html) => writeIndexCopy(readBlocks(html)), largest = LARGEST }: Options = {},
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const write = async (part: IndexPart): Promise<void> => {
    const place = isMainPart(part.name) ? folder : join(folder, part.name);
    for (const [address, name] of await part.write(place)) names.set(address, name);
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
  return names;
}
