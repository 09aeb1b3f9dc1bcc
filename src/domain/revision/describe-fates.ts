import type { ArticleText } from './article-text.ts';
import { comparePartners, compareSides, type Comparison } from './compare-partners.ts';
import type { Flow } from './find-flows.ts';
import type { Sides } from './find-parts.ts';
import { listFurther } from './list-further.ts';
import type { Alignment, ArticleFate, Fate } from './types.ts';

/**
 * Names the fates. In: partners, wholes of parts, flows of sentences. Out: the alignment as readers need it.
 *
 * 1. A split or merged whole and all its parts are named alike: 拆分 where one of a became several, else 合并; a text
 *    that is both takes the name of its own multiplicity.
 * 2. Moved is told by order alone (compare-partners.ts); the parts of a split or merger follow their whole.
 *
 * Example: a's 第三条 split into b's 第三条 and 第四条 → all three 拆分, with art_4 the further partner of a's.
 */
export interface View {
  readonly own: readonly ArticleText[];
  readonly others: readonly ArticleText[];
  readonly partners: Int32Array;
  /** Of parts: the article of the other side they are part of. */
  readonly wholes: Int32Array;
  readonly wholesOfOthers: Int32Array;
  /** Turned so that `a` is the view's own side. */
  readonly flows: ReadonlyMap<number, readonly Flow[]>;
}

interface Names {
  readonly alone: Fate;
  readonly many: Fate;
  readonly one: Fate;
}

type Compare = (own: ArticleText, other: ArticleText | undefined) => Comparison;

export function describeFates(
  { a, b, partnerOfA, partnerOfB }: Sides,
  wholes: { readonly a: Int32Array; readonly b: Int32Array },
  flows: readonly Flow[],
): Alignment {
  const known = comparePartners({ a, b, partnerOfA, partnerOfB });
  const viewA: View = {
    own: a,
    others: b,
    partners: partnerOfA,
    wholes: wholes.a,
    wholesOfOthers: wholes.b,
    flows: Map.groupBy(flows, (flow) => flow.a),
  };
  const viewB: View = {
    own: b,
    others: a,
    partners: partnerOfB,
    wholes: wholes.b,
    wholesOfOthers: wholes.a,
    flows: Map.groupBy(flows.map(turnRound), (flow) => flow.a),
  };
  const compareA: Compare = (own, other) => known.get(own) ?? compareSides(own, other);
  const compareB: Compare = (own, other) => known.get(own) ?? compareSides(other, own);
  return {
    a: describeSide(viewA, compareA, { alone: '删除', many: '拆分', one: '合并' }),
    b: describeSide(viewB, compareB, { alone: '新增', many: '合并', one: '拆分' }),
  };
}

function turnRound(flow: Flow): Flow {
  const { a, b, aLine, bLine, aLength, bLength } = flow;
  return { a: b, b: a, aLine: bLine, bLine: aLine, aLength: bLength, bLength: aLength };
}

function describeSide(view: View, compare: Compare, names: Names): readonly ArticleFate[] {
  const [wholes, parts] = [new Set(view.wholesOfOthers), new Set(view.wholes)];
  return view.own.map((article) => {
    const { place, node } = article;
    const main = view.partners[place] ?? -1;
    const whole = view.wholes[place] ?? -1;
    const partner = view.others[main >= 0 ? main : whole];
    const comparison = compare(article, partner);
    const nameIt = (): Fate => {
      if (!partner) return names.alone;
      if (wholes.has(place)) return names.many;
      if (whole >= 0 || parts.has(main)) return names.one;
      return nameKept(comparison);
    };
    return {
      eId: node.eId,
      fate: nameIt(),
      partner: partner?.node.eId,
      ...comparison,
      further: listFurther(article, view),
    };
  });
}

function nameKept({ isMoved, change }: Comparison): Fate {
  if (isMoved) return change === 'none' ? '移动' : '移动并改动';
  return change === 'none' ? '未改' : '改动';
}
