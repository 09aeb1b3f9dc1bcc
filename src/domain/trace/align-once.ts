import { alignArticles } from '#domain/revision/align.ts';
import { listPartners } from '#domain/revision/inserted-spans.ts';
import type { Alignment, ArticleFate } from '#domain/revision/types.ts';
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

/**
 * Whether words of an article stood elsewhere before. In: both versions, the later article's element, the elements in
 * which the words stood. Out: false when they stood in the article beside it, and that kept its place in the order.
 * 1. Of two neighbours that changed places either may be called moved, whichever the alignment calls so.
 * Example: art_23, unchanged, is art_24 now because one was put in before it → false.
 */
export function isMovedHere(
  earlier: Statute,
  later: Statute,
  eId: string,
  stood: readonly string[],
): boolean {
  const articleOf = (id: string): string => id.split('__')[0] ?? '';
  const { a, b } = alignOnce(earlier, later);
  const at = b.findIndex((one) => one.eId === articleOf(eId));
  const fate = b[at];
  if (!fate) return stood.some((id) => articleOf(id) !== articleOf(eId));
  const placeBefore = (one: ArticleFate | undefined): number =>
    a.findIndex(({ eId: id }) => id === one?.partner);
  const own = placeBefore(fate);
  const isSwapped = [1, -1].some((step) => {
    const beside = placeBefore(b[at + step]);
    return beside >= 0 && beside === own - step;
  });
  const hasLeft = !stood.some((id) => articleOf(id) === fate.partner);
  return fate.isMoved || hasLeft || (own >= 0 && isSwapped);
}
