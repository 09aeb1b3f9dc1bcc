import { normaliseQuote } from '#domain/statute/quote.ts';
import { listArticles, textOf } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { measureSimilarity } from '#domain/revision/grams.ts';
import type { ArticleGroup } from '#domain/revision/group-articles.ts';

const LEAST = 0.3;

/** The article's words without its number, folded: equal for articles that are word for word the same. */
export const wordsOf = (article: StatuteNode): string =>
  normaliseQuote(textOf({ ...article, num: '' }));

/** Pairs of eIds, and every other article of both versions alone. */
function toGroups(a: Statute, b: Statute, pairs: ReadonlyMap<string, string>): ArticleGroup[] {
  const taken = new Set(pairs.values());
  const ofA = listArticles(a).map(({ eId }) => {
    const partner = pairs.get(eId);
    return { a: [eId], b: partner === undefined ? [] : [partner] };
  });
  const alone = listArticles(b).filter(({ eId }) => !taken.has(eId));
  return [...ofA, ...alone.map(({ eId }) => ({ a: [], b: [eId] }))];
}

/** The first baseline: an article belongs to the one of the same number. */
export function pairByNumber(a: Statute, b: Statute): readonly ArticleGroup[] {
  const numbers = new Set(listArticles(b).map(({ eId }) => eId));
  const both = listArticles(a).filter(({ eId }) => numbers.has(eId));
  return toGroups(a, b, new Map(both.map(({ eId }) => [eId, eId])));
}

/** The second: of all pairs the likest first, each article once, down to a likeness of three tenths. */
export function pairGreedily(a: Statute, b: Statute): readonly ArticleGroup[] {
  const [left, right] = [a, b].map((statute) =>
    listArticles(statute).map((article) => ({ eId: article.eId, words: wordsOf(article) })),
  );
  const ranked = (left ?? []).flatMap((from) =>
    (right ?? []).map((to) => ({ from, to, likeness: measureSimilarity(from.words, to.words) })),
  );
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to, likeness } of ranked.sort((x, y) => y.likeness - x.likeness)) {
    if (likeness < LEAST) break;
    if (pairs.has(from.eId) || taken.has(to.eId)) continue;
    pairs.set(from.eId, to.eId);
    taken.add(to.eId);
  }
  return toGroups(a, b, pairs);
}
