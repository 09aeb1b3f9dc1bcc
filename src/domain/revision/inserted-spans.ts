import { walkNodes } from '#domain/statute/access.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { diffArticle } from './diff-article.ts';
import type { WordDiffer } from './diff-words.ts';
import { isWordCode } from './plain-words.ts';
import type { ArticleFate } from './types.ts';

/**
 * Which words of an article are new. In: the articles of the earlier version it stands beside, main partner first, and
 * itself. Out: stretches of its nodes' own texts, in reading order.
 *
 * 1. Words are new when the difference adds them and no `CARRIED` characters running stand in any of the earlier
 *    articles, so that a 款 that moved or came from a further partner is not new.
 * 2. Signs alone, and changes that are 文字规范, are never new. Without an earlier article every word is.
 *
 * Example: 应当及时修复。→ 应当在二十四小时内修复。: 在二十四小时内, at 2–9 of its 款.
 * Source: design.md, “For 增改 the quote must hold inserted words against the aligned article”.
 */
export interface NodeSpan {
  readonly eId: string;
  readonly start: number;
  readonly end: number;
}

const CARRIED = 8;

export function listInsertedSpans(
  before: readonly StatuteNode[],
  after: StatuteNode,
  differ: WordDiffer,
): readonly NodeSpan[] {
  const known = collectRuns(before);
  return diffArticle(before[0], after, differ).flatMap(({ b, parts }) =>
    parts.flatMap(({ kind, text, b: start, isNormative }) => {
      if (!b || kind !== 'added' || isNormative) return [];
      return findFresh(text, known).map(([from, to]) => ({
        eId: b.eId,
        start: start + from,
        end: start + to,
      }));
    }),
  );
}

/** Whether any of the stretches of a quotation holds new words. */
export function holdsInserted(quote: readonly NodeSpan[], inserted: readonly NodeSpan[]): boolean {
  return quote.some(({ eId, start, end }) =>
    inserted.some((span) => span.eId === eId && span.start < end && start < span.end),
  );
}

/** The eIds an article of one version stands beside in the other: the main partner, then the further ones. */
export function listPartners({ partner, further }: ArticleFate): readonly string[] {
  return [...(partner === undefined ? [] : [partner]), ...further.map(({ eId }) => eId)];
}

function collectRuns(articles: readonly StatuteNode[]): ReadonlySet<string> {
  const runs = new Set<string>();
  walkNodes(articles, ({ text }) => {
    for (let at = 0; at + CARRIED <= text.length; at += 1) runs.add(text.slice(at, at + CARRIED));
  });
  return runs;
}

/** The parts of an added text that no known run covers, from the first letter to the last. */
function findFresh(text: string, known: ReadonlySet<string>): (readonly [number, number])[] {
  const covered = new Uint8Array(text.length);
  for (let at = 0; at + CARRIED <= text.length; at += 1) {
    if (known.has(text.slice(at, at + CARRIED))) covered.fill(1, at, at + CARRIED);
  }
  const fresh: (readonly [number, number])[] = [];
  let [first, last] = [-1, -1];
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && covered[at] === 0) {
      if (!isWordCode(text.charCodeAt(at))) continue;
      if (first < 0) first = at;
      last = at;
    } else if (first >= 0) {
      fresh.push([first, last + 1]);
      first = -1;
    }
  }
  return fresh;
}
