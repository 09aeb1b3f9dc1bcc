import type { ArticleText } from './article-text.ts';
import { type GramIndex, sharedWeight } from './grams.ts';
import { matchPieces } from './match-pieces.ts';
import { maskReferences, stripSigns } from './plain-words.ts';

/**
 * Sentences that went over to another article than their own article's main partner.
 * In: the articles of both texts and the main partners. Out: pairs of sentences, with their 款 and length.
 *
 * 1. A sentence most of whose words stand in the main partner has stayed, and is never reported; unless it stands word
 *    for word in another article, and not in the partner.
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
  readonly eId: string;
  readonly text: string;
  readonly length: number;
  /** Of its article. */
  readonly place: number;
}

const SENTENCE = /[^。；：;:]+[。；：;:]?/g;
const SHORTEST = 8;
/** From this length on a sentence that stands word for word elsewhere is the same sentence. */
const TWIN = 16;
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
    if (!from || !to || partnerOfA[from.place] === to.place) return [];
    return [
      {
        a: from.place,
        b: to.place,
        aLine: from.eId,
        bLine: to.eId,
        aLength: from.length,
        bLength: to.length,
      },
    ];
  });
}

/** The sentences that did not stay, of the articles that are not word for word the same. */
function listLeftOver(
  own: readonly ArticleText[],
  others: readonly ArticleText[],
  partners: Int32Array,
  index: GramIndex,
): readonly Sentence[] {
  const changed = own.filter(({ place, words }) => words !== others[partners[place] ?? -1]?.words);
  const sentences = changed.map(listSentences);
  const owners = countOwners(sentences);
  const elsewhere = countOwners(others.map(listSentences));
  const hasTwin = (text: string): boolean => text.length >= TWIN && elsewhere.get(text) === 1;
  return changed.flatMap(({ place }, at) => {
    const partner = others[partners[place] ?? -1];
    return (sentences[at] ?? []).filter(
      ({ text, length }) =>
        length >= SHORTEST &&
        owners.get(text) === 1 &&
        !hasStayed(text, partner, hasTwin(text), index),
    );
  });
}

function hasStayed(
  text: string,
  partner: ArticleText | undefined,
  hasTwin: boolean,
  index: GramIndex,
): boolean {
  if (!partner) return false;
  if (partner.masked.includes(text)) return true;
  if (hasTwin) return false;
  const [profile, whole] = [index.profile(text), index.profile(partner.masked)];
  return sharedWeight(profile, whole, index.weights) >= STAYED * profile.weight;
}

/** In how many articles each sentence stands. */
function countOwners(sentences: readonly (readonly Sentence[])[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const own of sentences) {
    for (const text of new Set(own.map((sentence) => sentence.text))) {
      owners.set(text, (owners.get(text) ?? 0) + 1);
    }
  }
  return owners;
}

function listSentences({ place, lines }: ArticleText): Sentence[] {
  return lines.flatMap(({ eId, words }) =>
    (words.match(SENTENCE) ?? []).map((sentence) => {
      const plain = stripSigns(sentence);
      return { eId, text: maskReferences(plain), length: plain.length, place };
    }),
  );
}
