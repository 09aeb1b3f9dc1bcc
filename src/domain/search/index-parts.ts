/**
 * The parts of an index too large for one: what they are called, and where they stand below the index's folder.
 *
 * 1. Pagefind puts a part's name before the name of each page, so `listParts` knows the parts from the pages.
 * 2. The first part stands in the folder itself, with the engine; the others bring nothing but their words.
 *
 * Example: `zh-CN_1a2b` → part zh-CN in `/pagefind/`; `zh-2_3c4d` → part zh-2 in `/pagefind/zh-2/`.
 */
const MAIN = 'zh-CN';

export const partName = (number: number): string => (number === 1 ? MAIN : `zh-${number}`);

export const isMainPart = (name: string): boolean => name === MAIN;

/** The names of the parts besides the main one. */
export function listParts(pages: readonly { readonly id: string }[]): string[] {
  const names = new Set(pages.map(({ id }) => id.replace(/_.*$/, '')));
  return [...names].filter((name) => !isMainPart(name));
}
