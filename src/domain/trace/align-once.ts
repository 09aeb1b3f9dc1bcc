import { alignArticles } from '#domain/revision/align.ts';
import { listPartners } from '#domain/revision/inserted-spans.ts';
import type { Alignment } from '#domain/revision/types.ts';
import type { Statute } from '#domain/statute/types.ts';

const known = new WeakMap<Statute, WeakMap<Statute, Alignment>>();

/** The alignment of two versions, kept, since many suggestions quote the same two. */
export function alignOnce(earlier: Statute, later: Statute): Alignment {
  const found = known.get(earlier) ?? new WeakMap<Statute, Alignment>();
  const alignment = found.get(later) ?? alignArticles(earlier, later);
  found.set(later, alignment);
  known.set(earlier, found);
  return alignment;
}

/**
 * Whether the article spoken to can be the one that became an article of the later version. In: both versions, an
 * element of each. Out: false only when the alignment puts others beside the later article, and not this one.
 * 1. A new article may answer whatever was said, and so may an element outside the articles.
 * Example: art_1 asked, words landed in art_9, which stands beside art_8 → false.
 */
export function mayComeFrom(earlier: Statute, later: Statute, asked: string, eId: string): boolean {
  const [from, to] = [asked, eId].map((id) => id.split('__')[0] ?? '');
  const { a, b } = alignOnce(earlier, later);
  const fate = b.find((one) => one.eId === to);
  if (!fate || !a.some((one) => one.eId === from)) return true;
  const partners = listPartners(fate);
  return partners.length === 0 || partners.includes(from ?? '');
}
