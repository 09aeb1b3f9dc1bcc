import { listPartners } from '#domain/revision/inserted-spans.ts';
import { findNode } from '#domain/statute/access.ts';
import type { Statute } from '#domain/statute/types.ts';
import { alignOnce } from './align-once.ts';
import { findQuote } from './find-quote.ts';

/**
 * Whether words of an earlier version's element stand in the later one as well. In: both versions, the element, the
 * words. Out: true when an article that the alignment puts beside the element's holds them.
 * 1. Outside the articles, in titles, they may stand anywhere.
 * Example: 在四十八小时内 of art_23, in the law 在二十四小时内 → false, though another article has 四十八小时内.
 */
export function standsBeside(
  earlier: Statute,
  later: Statute,
  eId: string,
  quote: string,
): boolean {
  const fate = alignOnce(earlier, later).a.find((one) => one.eId === eId.split('__')[0]);
  const nodes = fate ? listPartners(fate).flatMap((id) => findNode(later, id) ?? []) : later.body;
  return nodes.some((node) => findQuote(node, quote).length > 0);
}
