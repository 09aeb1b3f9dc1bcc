import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import {
  holdsInserted,
  listInsertedSpans,
  listPartners,
  type NodeSpan,
} from '#domain/revision/inserted-spans.ts';
import { foldWords, isWordCode, maskReferences, stripSigns } from '#domain/revision/plain-words.ts';
import { findNode, listArticles, textOf } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { alignOnce } from './align-once.ts';
import { findQuote, type Stretch } from './find-quote.ts';

/**
 * Whether quoted words hold something that the earlier version did not say there. In: both versions, the element
 * quoted from, the place of the quotation, the element that was spoken to. Out: true when they do.
 * 1. The later article is held against the articles that the alignment puts beside it, its main partner first.
 * 2. Words that stand as a whole in the element spoken to are not new, wherever the alignment puts it.
 * 3. A reference whose article has another number now is not new.
 * 4. In an element outside the articles, and in an article that came of none, words are new when they stand nowhere in
 *    the earlier version.
 * Example: 分别标明电费标准和服务费标准 against 公示收费标准 → true; against an article that has these words → false.
 * Source: design.md, “For 增改 the quote must hold inserted words against the aligned article”.
 */
export interface QuotedPlace {
  earlier: Statute;
  later: Statute;
  eId: string;
  quote: string;
  place: readonly Stretch[];
  asked: StatuteNode | undefined;
}

export function holdsNewWords({ earlier, later, eId, quote, place, asked }: QuotedPlace): boolean {
  if (asked && findQuote(asked, quote).length > 0) return false;
  const article = listArticles(later).find(
    (one) => one.eId === eId || eId.startsWith(`${one.eId}__`),
  );
  const fate = article && alignOnce(earlier, later).b.find((one) => one.eId === article.eId);
  const before = (fate ? listPartners(fate) : []).flatMap((id) => findNode(earlier, id) ?? []);
  if (!article || before.length === 0)
    return earlier.body.every((node) => findQuote(node, quote).length === 0);
  if (isRenumbered(quote, before)) return false;
  return holdsInserted(place, listInsertedSpans(before, article, differ));
}

/**
 * The share of quoted words that the later version has no more at their place. In: both versions, the stretches of the
 * earlier one that the quotation covers. Out: 0 to 1, signs apart.
 * Example: 每月公布一次 → 每周公布一次: one word of five is gone, so it is no 删除.
 */
export function measureGone({
  earlier,
  later,
  place,
}: Pick<QuotedPlace, 'earlier' | 'later' | 'place'>): number {
  const removed = place.flatMap(({ eId }) => listRemoved(earlier, later, eId));
  let [gone, all] = [0, 0];
  for (const { eId, start, end } of place) {
    const text = findNode(earlier, eId)?.text ?? '';
    for (let at = start; at < end; at += 1) {
      if (!isWordCode(text.charCodeAt(at))) continue;
      all += 1;
      if (removed.some((span) => span.eId === eId && span.start <= at && at < span.end)) gone += 1;
    }
  }
  return all === 0 ? 1 : gone / all;
}

/** What went from an article: what would be new, were the later version the earlier; no alignment tells it elsewhere. */
function listRemoved(earlier: Statute, later: Statute, eId: string): readonly NodeSpan[] {
  const article = listArticles(earlier).find(
    (one) => one.eId === eId || eId.startsWith(`${one.eId}__`),
  );
  if (!article) return [{ eId, start: 0, end: Infinity }];
  const fate = alignOnce(earlier, later).a.find((one) => one.eId === article.eId);
  const after = (fate ? listPartners(fate) : []).flatMap((id) => findNode(later, id) ?? []);
  return listInsertedSpans(after, article, differ);
}

const differ = makeWordDiffer();

/** Words that differ from the earlier ones only in the numbers of the articles they refer to. */
function isRenumbered(quote: string, before: readonly StatuteNode[]): boolean {
  const plain = stripSigns(foldWords(quote));
  const masked = maskReferences(plain);
  return (
    masked !== plain &&
    before.some((node) => maskReferences(stripSigns(foldWords(textOf(node)))).includes(masked))
  );
}
