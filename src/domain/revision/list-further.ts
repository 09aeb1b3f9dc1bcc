import type { ArticleText } from './article-text.ts';
import type { View } from './describe-fates.ts';
import type { FurtherPartner } from './types.ts';

/**
 * The other articles that some of an article's words went to or came from, its main partner left out.
 *
 * 1. Parts of a split or merger come first, then by share.
 * 2. What one article names of the other, the other names of it.
 *
 * Example: 第二条第二款 went into 第五条, which keeps its own words → each names the other.
 */
export function listFurther({ place, plain }: ArticleText, view: View): readonly FurtherPartner[] {
  const main = view.partners[place] ?? -1;
  const partner = main >= 0 ? main : (view.wholes[place] ?? -1);
  const flows = (view.flows.get(place) ?? []).filter(({ b }) => b !== partner);
  const found = [...Map.groupBy(flows, ({ b }) => b)].map(([other, own]) => {
    const length = own.reduce((sum, { aLength }) => sum + aLength, 0);
    return {
      eId: view.others[other]?.node.eId ?? '',
      share: Math.min(1, length / Math.max(1, plain.length)),
      isPart: view.wholesOfOthers[other] === place,
      places: own.map(({ aLine, bLine }) => ({ own: aLine, other: bLine })),
    };
  });
  return found.sort((x, y) => Number(y.isPart) - Number(x.isPart) || y.share - x.share);
}
