import { listPartners } from '#domain/revision/inserted-spans.ts';
import { findNode } from '#domain/statute/access.ts';
import type { Statute } from '#domain/statute/types.ts';
import { alignOnce } from './align-once.ts';
import { findQuote } from './find-quote.ts';

/**
 * Whether words of an element stand in another version as well. In: the versions in order, which of them the element
 * is of, the element, the words, an article to leave out. Out: true when an article that the alignment puts beside
 * the element's holds them.
 * 1. Outside the articles, in titles, they may stand anywhere.
 * Example: 在四十八小时内 of art_23, in the law 在二十四小时内 → false, though another article has 四十八小时内.
 */
export function standsBeside(
  versions: { earlier: Statute; later: Statute; own: 'earlier' | 'later' },
  eId: string,
  quote: string,
  except?: string,
): boolean {
  const { earlier, later, own } = versions;
  const alignment = alignOnce(earlier, later);
  const article = articleOf(eId);
  const fates = own === 'earlier' ? alignment.a : alignment.b;
  const other = own === 'earlier' ? later : earlier;
  const fate = fates.find((one) => one.eId === article);
  const nodes = fate
    ? listPartners(fate).flatMap((id) => (id === except ? [] : (findNode(other, id) ?? [])))
    : other.body;
  return nodes.some((node) => findQuote(node, quote).length > 0);
}

/** Whether the alignment puts two articles beside each other; true where one of the elements is outside the articles. */
export function areBeside(earlier: Statute, later: Statute, a: string, b: string): boolean {
  const alignment = alignOnce(earlier, later);
  const fate = alignment.a.find((one) => one.eId === articleOf(a));
  const isArticle = alignment.b.some((one) => one.eId === articleOf(b));
  return !fate || !isArticle || listPartners(fate).includes(articleOf(b));
}

/** The article of an element: `art_12__para_2` → `art_12`. */
export const articleOf = (eId: string): string => eId.split('__')[0] ?? '';
