import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface Found {
  id: string;
  data(): Promise<{ raw_content: string; anchors: { id: string; location: number }[] }>;
}
interface Pagefind {
  createInstance(options: { noWorker: boolean; basePath: string; exactDiacritics: boolean }): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: Found[] }>;
  };
}

/** Runs the engine of a written index in Node: what it would fetch is read from the folder. */
export async function openPagefind(folder: string): Promise<(term: string) => Promise<Found[]>> {
  const base = `${pathToFileURL(folder).href}/`;
  const fetched = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const address = String(input);
    if (!address.startsWith(folder)) return fetched(input, options);
    return Promise.resolve(new Response(readFileSync(address.replace(/\?.*$/, ''))));
  };
  const { createInstance } = (await import(`${base}pagefind.js`)) as Pagefind;
  const instance = createInstance({
    noWorker: true,
    basePath: `${folder}/`,
    exactDiacritics: true,
  });
  await instance.init();
  return async (term) => (await instance.search(term)).results;
}
