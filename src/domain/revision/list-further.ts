import type { ArticleText } from './article-text.ts';
import type { View } from './describe-fates.ts';
import type { Flow } from './find-flows.ts';
import type { FurtherPartner } from './types.ts';

/**
 * The other articles that some of an article's words went to or came from, its main partner left out.
 *
 * 1. Parts of a split or merger come first, then by share.
 * 2. What one article names of the other, the other names of it.
 *
 * Example: 第二条第二款 went into 第五条, which keeps its own words → each names the other.
 */
export function listFurther(article: ArticleText, view: View): readonly FurtherPartner[] {
  const { place } = article;
  const main = view.partners[place] ?? -1;
  const partner = main >= 0 ? main : (view.wholes[place] ?? -1);
  const flows = (view.flows.get(place) ?? []).filter(({ b }) => b !== partner);
  const found = [...Map.groupBy(flows, ({ b }) => b)].map(([other, own]) => ({
    other,
    further: describeFurther(
      article,
      view.others[other],
      own,
      view.wholesOfOthers[other] === place,
    ),
  }));
  return found
    .sort(
      ({ other: p, further: x }, { other: q, further: y }) =>
        Number(y.isPart) - Number(x.isPart) || y.share - x.share || p - q,
    )
    .map(({ further }) => further);
}

function describeFurther(
  { lines, plain }: ArticleText,
  other: ArticleText | undefined,
  flows: readonly Flow[],
  isPart: boolean,
): FurtherPartner {
  const length = flows.reduce((sum, { aLength }) => sum + aLength, 0);
  const order = new Map(lines.map(({ eId }, at) => [eId, at]));
  const places = flows.map(({ aLine, bLine }) => ({ own: aLine, other: bLine }));
  return {
    eId: other?.node.eId ?? '',
    share: Math.min(1, length / Math.max(1, plain.length)),
    isPart,
    places: places.sort(
      (x, y) => (order.get(x.own) ?? 0) - (order.get(y.own) ?? 0) || (x.other < y.other ? -1 : 1),
    ),
  };
}
