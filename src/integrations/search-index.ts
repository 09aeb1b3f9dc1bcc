import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type ListedPage, writePageList } from '#domain/search/page-list.ts';
import { loadReleased, type ReleasedContent } from '#records/load-content.ts';
import { type BuiltPage, readBuiltPages } from './search/built-pages.ts';
import { describePages } from './search/describe-pages.ts';
import { makeWordTables, spellTitle } from './search/word-tables.ts';
import { writeIndex } from './search/write-index.ts';

/** Builds what /search/ works with from the pages as they are served; must come after all that changes them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => buildSearch(fileURLToPath(dir), loadReleased()),
    },
  };
}

/** Writes `pagefind/` and `search/*.json` into a folder of built pages; `largest` is for tests of more parts. */
export async function buildSearch(
  folder: string,
  content: Pick<ReleasedContent, 'records'>,
  largest?: number,
): Promise<void> {
  const describe = describePages(content);
  const found: Omit<ListedPage, 'id'>[] = [];
  const characters = new Set<string>();
  const { names, costs } = await writeIndex(readBuiltPages(folder), join(folder, 'pagefind'), {
    seen: (page) => {
      found.push(listPage(page, describe));
      for (const character of page.html) characters.add(character);
    },
    ...(largest !== undefined && { largest }),
  });
  const pages = found.map((page): ListedPage => ({ ...page, id: names.get(page.address) ?? '' }));
  const terms = content.records.term.map(({ data }) => data);
  const files = {
    pages: writePageList(pages),
    words: makeWordTables(characters, terms, costs),
    sounds: pages.map(({ title }) => spellTitle(title)),
  };
  mkdirSync(join(folder, 'search'), { recursive: true });
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(folder, 'search', `${name}.json`), JSON.stringify(data));
}

function listPage(
  { address, title, published }: BuiltPage,
  describe: ReturnType<typeof describePages>,
): Omit<ListedPage, 'id'> {
  return { address, title, ...describe(address, published) };
}
