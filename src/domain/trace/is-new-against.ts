import { textOf } from '#domain/statute/access.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { findQuote } from './find-quote.ts';

/**
 * Whether quoted words hold something that an earlier version did not say.
 * In: the quotation, the later article in which it stands, the earlier version's articles, the element that was spoken to.
 * 1. Words that stand as a whole in the element spoken to, or in the counterpart of the later article, are not new.
 * 2. The counterpart is the earlier article that shares most pairs of characters, and none when that is under a third.
 * Example: 分别标明电费标准和服务费标准 against 公示收费标准 → true; against an article that has these words → false.
 * Source: design.md, “For 增改 the quote must hold inserted words against the aligned article”.
 */
export interface EarlierWords {
  article: StatuteNode;
  earlier: readonly StatuteNode[];
  asked: StatuteNode | undefined;
}

export function isNewAgainst(quote: string, { article, earlier, asked }: EarlierWords): boolean {
  const olds = [asked, findCounterpart(article, earlier)];
  return olds.every((old) => old === undefined || findQuote(old, quote).length === 0);
}

function findCounterpart(
  article: StatuteNode,
  earlier: readonly StatuteNode[],
): StatuteNode | undefined {
  const own = pairsOf(article);
  let best: StatuteNode | undefined;
  let most = 1 / 3;
  for (const candidate of earlier) {
    const score = shareOf(own, pairsOf(candidate));
    if (score < most) continue;
    [best, most] = [candidate, score];
  }
  return best;
}

function pairsOf(node: StatuteNode): Set<string> {
  const words = normaliseQuote(textOf(node).slice(node.num.length));
  return new Set(
    Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)),
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
