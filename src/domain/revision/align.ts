import type { Statute } from '#domain/statute/types.ts';
import { type ArticleText, readArticleTexts } from './article-text.ts';
import { describeFates } from './describe-fates.ts';
import { findFlows } from './find-flows.ts';
import { findWholes, pairByTransfers, sumTransfers } from './find-parts.ts';
import { indexGrams } from './grams.ts';
import { matchPieces } from './match-pieces.ts';
import { mirrorAlignment } from './mirror.ts';
import { hashText, type PlacePair } from './order.ts';
import { pairIdentical } from './pair-identical.ts';
import type { Alignment } from './types.ts';

/**
 * Two versions of a statute, article by article. In: two trees. Out: every article's fate (types.ts).
 *
 * 1. Articles word for word the same are partners, whatever their number (pair-identical.ts).
 * 2. The others are assigned by the words they share, the rarer the heavier, less a price for leaving the order
 *    (match-pieces.ts); an article that is like none stays alone.
 * 3. Sentences that left their article tell 拆分, 合并 and 部分内容来自 (find-flows.ts, find-parts.ts).
 * 4. What moved is what stands outside the longest common order of partners (order.ts), never a changed number.
 * 5. Swapping the versions swaps 新增 with 删除 and 拆分 with 合并, and nothing else.
 *
 * Example: 第二条 struck out, 第三条 now second → 删除, 未改. Rule: 立法法 art. 58 (修改前后的对照文本).
 */
const RULES = { least: 0.18, orderPrice: 0.15, opening: 0.2 };

export function alignArticles(before: Statute, after: Statute): Alignment {
  const [a, b] = [readArticleTexts(before), readArticleTexts(after)];
  return comesFirst(a, b) ? alignTexts(a, b) : mirrorAlignment(alignTexts(b, a));
}

/** Ties can break one way only, so promise 5 is kept by always reading the two in the same direction. */
function comesFirst(a: readonly ArticleText[], b: readonly ArticleText[]): boolean {
  const at = a.findIndex(({ words }, place) => words !== b[place]?.words);
  if (at < 0) return a.length <= b.length;
  return (a[at]?.words ?? '') < (b[at]?.words ?? '');
}

function alignTexts(a: readonly ArticleText[], b: readonly ArticleText[]): Alignment {
  const partnerOfA = pairIdentical(
    a.map(({ words }) => words),
    b.map(({ words }) => words),
  );
  const flows = partnerOfA.includes(-1) ? pairChanged(a, b, partnerOfA) : [];
  const sides = { a, b, partnerOfA, partnerOfB: turnRound(partnerOfA, b.length) };
  const transfers = sumTransfers(sides, flows);
  pairByTransfers(sides, transfers);
  return describeFates(sides, findWholes(sides, transfers), flows);
}

/** Adds partners for the articles that are not word for word the same; gives the sentences that left theirs. */
function pairChanged(
  a: readonly ArticleText[],
  b: readonly ArticleText[],
  partner: Int32Array,
): ReturnType<typeof findFlows> {
  const index = indexGrams([...a, ...b].map(({ masked }) => masked));
  const pairs = [...partner].flatMap((other, place): PlacePair[] =>
    other < 0 ? [] : [{ a: place, b: other, likeness: 1, hash: hashText(a[place]?.words ?? '') }],
  );
  const taken = new Set(partner);
  const left = toPieces(a.filter(({ place }) => partner[place] === -1));
  const right = toPieces(b.filter(({ place }) => !taken.has(place)));
  const order = { pairs, aCount: a.length, bCount: b.length };
  for (const { a: i, b: j } of matchPieces(left, right, index, RULES, order)) {
    partner[left[i]?.place ?? -1] = right[j]?.place ?? -1;
  }
  return findFlows(a, b, partner, turnRound(partner, b.length), index);
}

const toPieces = (articles: readonly ArticleText[]) =>
  articles.map(({ masked, place }) => ({ text: masked, place }));

function turnRound(partner: Int32Array, count: number): Int32Array {
  const back = new Int32Array(count).fill(-1);
  partner.forEach((other, place) => {
    if (other >= 0) back[other] = place;
  });
  return back;
}
