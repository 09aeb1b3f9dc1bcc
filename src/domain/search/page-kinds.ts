/**
 * The kind of a searched page, by its address, in the words that a facet shows. The order is the order of results
 * that match equally well: what a law says comes before what is told about it.
 *
 * Example: `/laws/ebike/draft/` → 条文. An address of no other kind → 网站说明.
 */
const KINDS: readonly (readonly [word: string, address: RegExp])[] = [
  ['条文', /^\/laws\/[^/]+\/[^/]+\/$/],
  ['立法项目', /^\/laws\/[^/]+\/$/],
  ['建议', /^\/suggestions\/[^/]+\/$/],
  ['故事', /^\/stories\/[^/]+\/$/],
  ['微课程', /^\/courses\/[^/]+\/(?:[^/]+\/)?$/],
  ['站点', /^\/stations\/[^/]+\/$/],
  ['活动', /^\/events\/[^/]+\/$/],
  ['术语', /^\/glossary\/$/],
];
const OTHER = '网站说明';

export const kindWords: readonly string[] = [...KINDS.map(([word]) => word), OTHER];

export function kindOfAddress(address: string): string {
  return KINDS.find(([, pattern]) => pattern.test(address))?.[0] ?? OTHER;
}
