import type { ArticleText } from './article-text.ts';
import { type GramIndex, type Profile, sharedWeight, stripSigns } from './grams.ts';
import { matchPieces } from './match-pieces.ts';

/**
 * Sentences that went over to another article than their own article's main partner.
 * In: the articles of both texts and the main partners. Out: pairs of sentences, with their 款 and length.
 *
 * 1. A sentence most of whose words stand in the main partner has stayed, and is never reported.
 * 2. A sentence that stands in several articles of its text is a formula (依法追究刑事责任) and is never reported.
 * 3. Each sentence goes over once; the pairs are the same when the texts are swapped.
 *
 * Example: a's 第二条第二款 stands in b as 第五条第一款, while b's 第二条 keeps the first 款 → one flow 2 → 5.
 */
export interface Flow {
  readonly a: number;
  readonly b: number;
  readonly aLine: string;
  readonly bLine: string;
  /** Characters of the sentences, signs apart. */
  readonly aLength: number;
  readonly bLength: number;
}

interface Sentence {
  readonly article: number;
  readonly eId: string;
  readonly text: string;
  readonly place: number;
}

const SENTENCE = /[^。；：;:]+[。；：;:]?/g;
const SHORTEST = 8;
/** The share of a sentence's weight in the main partner from which it counts as stayed. */
const STAYED = 0.55;
const RULES = { least: 0.55, orderPrice: 0.02 };

export function findFlows(
  a: readonly ArticleText[],
  b: readonly ArticleText[],
  partnerOfA: Int32Array,
  partnerOfB: Int32Array,
  index: GramIndex,
): readonly Flow[] {
  const left = listLeftOver(a, b, partnerOfA, index);
  const right = listLeftOver(b, a, partnerOfB, index);
  const order = { pairs: [], aCount: a.length, bCount: b.length };
  return matchPieces(left, right, index, RULES, order).flatMap(({ a: i, b: j }): Flow[] => {
    const [from, to] = [left[i], right[j]];
    if (!from || !to || partnerOfA[from.article] === to.article) return [];
    return [
      {
        a: from.article,
        b: to.article,
        aLine: from.eId,
        bLine: to.eId,
        aLength: stripSigns(from.text).length,
        bLength: stripSigns(to.text).length,
      },
    ];
  });
}

function listLeftOver(
  own: readonly ArticleText[],
  others: readonly ArticleText[],
  partners: Int32Array,
  index: GramIndex,
): readonly Sentence[] {
  const sentences = own.flatMap(listSentences);
  const owners = Map.groupBy(sentences, ({ text }) => stripSigns(text));
  const isFormula = (text: string): boolean =>
    new Set(owners.get(stripSigns(text))?.map(({ article }) => article)).size > 1;
  const profiles = new Map<number, Profile>();
  const partnerProfile = (partner: number): Profile => {
    const profile = profiles.get(partner) ?? index.profile(others[partner]?.words ?? '');
    profiles.set(partner, profile);
    return profile;
  };
  return sentences.filter(({ article, text }) => {
    const partner = partners[article] ?? -1;
    if (stripSigns(text).length < SHORTEST || isFormula(text)) return false;
    if (partner < 0) return true;
    if (own[article]?.words === others[partner]?.words) return false;
    const profile = index.profile(text);
    const stayed = sharedWeight(profile, partnerProfile(partner), index.weightOf);
    return stayed < STAYED * profile.weight;
  });
}

function listSentences(article: ArticleText): Sentence[] {
  return article.lines.flatMap(({ eId, words }) =>
    (words.match(SENTENCE) ?? []).map((text) => ({
      article: article.place,
      eId,
      text,
      place: article.place,
    })),
  );
}
