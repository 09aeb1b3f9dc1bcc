import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { everyPage } from '#domain/search/index-copy.ts';
import { isMainPart } from '#domain/search/index-parts.ts';
import { indexedSigns } from '#domain/search/index-terms.ts';

/** Pagefind's own interface, its worker and its marker: we have our own, and the policy refuses a worker. */
const UNUSED = /^pagefind-[^/]*\.(?:js|css)$/;
/** What every part would bring along and one is enough of. */
const SHARED = /^(?:pagefind\.js|wasm\.[^/]*)$/;

/** One index of Pagefind, which holds all its pages in memory until it is written. */
export interface IndexPart {
  readonly name: string;
  /** Characters of the copies taken in so far. */
  readonly size: number;
  add(address: string, copy: string): Promise<void>;
  /** Writes it and gives Pagefind's memory back; gives its name for each address. */
  write(folder: string): Promise<Map<string, string>>;
}

/** `name` is the language that Pagefind puts before the names of files, so that those of two parts differ. */
export async function openPart(name: string): Promise<IndexPart> {
  const { index, errors } = await createIndex({
    forceLanguage: name,
    includeCharacters: indexedSigns + everyPage,
  });
  if (!index) throw new Error(`搜索的索引建不起来：${errors.join('；')}`);
  let size = 0;
  return {
    name,
    get size() {
      return size;
    },
    async add(address, copy) {
      size += copy.length;
      refuse(address, await index.addHTMLFile({ url: address, content: copy }));
    },
    async write(folder) {
      // Pagefind's own writeFiles answers before its last files are whole: on a busy machine close() cut them short.
      const made = await index.getFiles();
      refuse(folder, made);
      await close();
      const files = made.files.filter(
        ({ path }) => !UNUSED.test(path) && (isMainPart(name) || !SHARED.test(path)),
      );
      for (const { path, content } of files) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      return new Map(files.flatMap(readName));
    },
  };
}

function refuse(what: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`搜索的索引收不进 ${what}：${errors.join('；')}`);
}

/** Results name a page by its fragment's file. */
function readName({ path, content }: { path: string; content: Uint8Array }): [string, string][] {
  if (dirname(path) !== 'fragment') return [];
  const stored = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(stored.replace(/^pagefind_dcd/, '')) as { url: string };
  return [[url, basename(path, '.pf_fragment')]];
}
