import { pairNodes } from './align-paragraphs.ts';
import { type ArticleText, compareTexts, measureSimilarity } from './article-text.ts';
import type { Flow } from './find-flows.ts';
import { stripSigns } from './grams.ts';
import { hashPair, hashText, keepOrder, type PlacePair } from './order.ts';
import type { Alignment, ArticleFate, Fate, FurtherPartner, ParagraphPair } from './types.ts';

/**
 * Names the fates. In: partners, wholes of parts, flows of sentences. Out: the alignment as readers need it.
 *
 * 1. A split or merged whole and all its parts are named alike: 拆分 where one of a became several, else 合并; a text
 *    that is both takes the name of its own multiplicity.
 * 2. Moved is a partner outside the heaviest common order (order.ts); parts of a split or merger count with their whole.
 *
 * Example: partners 1–2, 2–1 → one of the two is 移动, the other 未改.
 */
export interface Findings {
  readonly a: readonly ArticleText[];
  readonly b: readonly ArticleText[];
  readonly partnerOfA: Int32Array;
  readonly partnerOfB: Int32Array;
  /** For parts: the article of the other side they are part of. */
  readonly wholeOfA: Int32Array;
  readonly wholeOfB: Int32Array;
  readonly flows: readonly Flow[];
}

/** The findings seen from one side. */
interface View {
  readonly own: readonly ArticleText[];
  readonly others: readonly ArticleText[];
  readonly partners: Int32Array;
  readonly wholes: Int32Array;
  readonly wholesOfOthers: Int32Array;
  readonly passages: readonly Passage[];
  readonly moved: ReadonlySet<number>;
  readonly names: { readonly alone: Fate; readonly many: Fate; readonly one: Fate };
}

interface Passage {
  readonly own: number;
  readonly other: number;
  readonly ownLine: string;
  readonly otherLine: string;
  readonly length: number;
}

export function describeFates(found: Findings): Alignment {
  const moved = findMoved(found);
  const viewA: View = {
    own: found.a,
    others: found.b,
    partners: found.partnerOfA,
    wholes: found.wholeOfA,
    wholesOfOthers: found.wholeOfB,
    passages: found.flows.map((flow) => ({
      own: flow.a,
      other: flow.b,
      ownLine: flow.aLine,
      otherLine: flow.bLine,
      length: flow.aLength,
    })),
    moved: moved.a,
    names: { alone: '删除', many: '拆分', one: '合并' },
  };
  const viewB: View = {
    own: found.b,
    others: found.a,
    partners: found.partnerOfB,
    wholes: found.wholeOfB,
    wholesOfOthers: found.wholeOfA,
    passages: found.flows.map((flow) => ({
      own: flow.b,
      other: flow.a,
      ownLine: flow.bLine,
      otherLine: flow.aLine,
      length: flow.bLength,
    })),
    moved: moved.b,
    names: { alone: '新增', many: '合并', one: '拆分' },
  };
  return {
    a: found.a.map((article) => describeArticle(article, viewA, false)),
    b: found.b.map((article) => describeArticle(article, viewB, true)),
  };
}

function findMoved({ a, b, partnerOfA }: Findings): {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
} {
  const pairs = [...partnerOfA].flatMap((other, place): PlacePair[] => {
    const [left, right] = [a[place], b[other]];
    if (!left || !right) return [];
    const likeness = measureSimilarity(left.words, right.words);
    const hash = hashPair(hashText(left.words), hashText(right.words));
    return [{ a: place, b: other, likeness, hash }];
  });
  const kept = keepOrder(pairs);
  const moved = pairs.filter((pair) => !kept.has(pair));
  return { a: new Set(moved.map((pair) => pair.a)), b: new Set(moved.map((pair) => pair.b)) };
}

function describeArticle(article: ArticleText, view: View, isLater: boolean): ArticleFate {
  const { place } = article;
  const main = view.partners[place] ?? -1;
  const whole = view.wholes[place] ?? -1;
  const partner = view.others[main >= 0 ? main : whole];
  const base = { eId: article.node.eId, isMoved: view.moved.has(place) };
  const further = listFurther(article, view);
  if (!partner) {
    const paragraphs = pairParagraphs(article, undefined, isLater);
    return {
      ...base,
      fate: view.names.alone,
      partner: undefined,
      similarity: 0,
      change: 'words',
      further,
      paragraphs,
    };
  }
  const change = compareTexts(article, partner);
  return {
    ...base,
    fate: nameFate(place, main, whole, view, change),
    partner: partner.node.eId,
    similarity: measureSimilarity(article.words, partner.words),
    change,
    further,
    paragraphs: pairParagraphs(article, partner, isLater),
  };
}

function nameFate(
  place: number,
  main: number,
  whole: number,
  view: View,
  change: ArticleFate['change'],
): Fate {
  if (view.wholesOfOthers.includes(place)) return view.names.many;
  if (whole >= 0 || view.wholes.includes(main)) return view.names.one;
  if (view.moved.has(place)) return change === 'none' ? '移动' : '移动并改动';
  return change === 'none' ? '未改' : '改动';
}

function listFurther({ node, place, words }: ArticleText, view: View): FurtherPartner[] {
  const main = view.partners[place] ?? -1;
  const partner = main >= 0 ? main : (view.wholes[place] ?? -1);
  const passages = view.passages.filter(({ own, other }) => own === place && other !== partner);
  const length = Math.max(1, stripSigns(words).length);
  const found = [...Map.groupBy(passages, ({ other }) => other)].map(([other, own]) => ({
    eId: view.others[other]?.node.eId ?? node.eId,
    share: Math.min(1, own.reduce((sum, passage) => sum + passage.length, 0) / length),
    isPart: view.wholesOfOthers[other] === place,
    places: own.map(({ ownLine, otherLine }) => ({ own: ownLine, other: otherLine })),
  }));
  return found.sort((x, y) => Number(y.isPart) - Number(x.isPart) || y.share - x.share);
}

/** The 款 of both side by side, in the order of the article described, those of the other alone last. */
function pairParagraphs(
  article: ArticleText,
  partner: ArticleText | undefined,
  isLater: boolean,
): ParagraphPair[] {
  const [earlier, later] = isLater ? [partner, article] : [article, partner];
  const [a, b] = [earlier, later].map((side) => side?.node.children ?? []);
  if (!a || !b) return [];
  const partners = pairNodes(a, b);
  const taken = new Set(partners);
  const ofA = a.map((node, place) => ({ node, mate: b[partners[place] ?? -1] }));
  const pairs = ofA.map(({ node, mate }) => ({
    a: node.eId,
    b: mate?.eId,
    similarity: mate ? measureSimilarity(node.text, mate.text) : 0,
  }));
  const lone = b.filter((_, place) => !taken.has(place));
  return [...pairs, ...lone.map((node) => ({ a: undefined, b: node.eId, similarity: 0 }))];
}
