import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { writeIndexCopy } from '#domain/search/index-copy.ts';
import { readBlocks } from '#domain/search/read-blocks.ts';
import type { BuiltPage } from './built-pages.ts';

/** Pagefind's own interface, its worker and its marker: we have our own, and the policy refuses a worker. */
const UNUSED = ['pagefind-*.js', 'pagefind-*.css'];

/** Writes the index of the pages (of a `copy` of each) into `folder`; gives Pagefind's name for each address. */
export async function writeIndex(
  pages: Iterable<BuiltPage>,
  folder: string,
  seen: (page: BuiltPage) => void = () => undefined,
  copy: (html: string) => string = (html) => writeIndexCopy(readBlocks(html)),
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-CN' });
  if (!index) throw new Error(`搜索的索引建不起来：${errors.join('；')}`);
  try {
    for (const page of pages) {
      seen(page);
      refuse(
        page.address,
        await index.addHTMLFile({ url: page.address, content: copy(page.html) }),
      );
    }
    refuse(folder, await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  for (const name of globSync(UNUSED, { cwd: folder })) rmSync(join(folder, name));
  return new Map(readNames(join(folder, 'fragment')));
}

function refuse(what: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`搜索的索引收不进 ${what}：${errors.join('；')}`);
}

/** Results name a page by its fragment's file. */
function* readNames(folder: string): Generator<[address: string, id: string]> {
  for (const name of readdirSync(folder)) {
    const stored = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const { url } = JSON.parse(stored.replace(/^pagefind_dcd/, '')) as { url: string };
    yield [url, name.replace(/\.pf_fragment$/, '')];
  }
}
