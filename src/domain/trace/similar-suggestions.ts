import { normaliseQuote } from '#domain/statute/quote.ts';

/**
 * Which suggestions ask for nearly the same. In: ids and their words. Out: for each id the nearest others, best first.
 * 1. Words are weighed by pairs of characters, the rarer the heavier (TF-IDF), and compared by cosine, 0 to 1.
 * 2. Symmetric and deterministic: equal likeness is ordered by id.
 * 3. Pairs that half of all suggestions share say nothing and are left out, which also bounds the work.
 * Example: 充电费用分开写 and 充电费用要分开标 → near; 楼道不能停车 → not.
 * Source: 合并处理 (product.md): alike suggestions are proposed to an editor, never merged by machine.
 */
export interface SuggestionWords {
  id: string;
  words: string;
}

export interface Neighbour {
  id: string;
  likeness: number;
}

/** What of a suggestion says what it asks for. */
export const wordsOf = (suggestion: {
  title: string;
  voice: string;
  problem?: string | undefined;
  proposal?: string | undefined;
}): string =>
  [suggestion.title, suggestion.voice, suggestion.problem, suggestion.proposal]
    .filter(Boolean)
    .join('\n');

/** From here on a reader finds two alike; from the second on an editor should look whether they are one. */
export const likenessThresholds = { alike: 0.25, same: 0.6 };

type Vector = Map<string, number>;

export function findSimilar(
  suggestions: readonly SuggestionWords[],
  { least = likenessThresholds.alike, most = 5 } = {},
): Map<string, Neighbour[]> {
  const vectors = weigh(suggestions.map(({ words }) => countPairs(words)));
  const postings = indexPairs(vectors);
  // One row of sums for all, since most of the work is adding up.
  const sums = new Float64Array(suggestions.length);
  return new Map(suggestions.map(({ id }, own) => [id, nearest(own)]));

  function nearest(own: number): Neighbour[] {
    sums.fill(0);
    for (const [pair, weight] of vectors[own] ?? []) {
      const { places, weights } = postings.get(pair) ?? none;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    const near: Neighbour[] = [];
    sums.forEach((likeness, place) => {
      if (place !== own && likeness >= least)
        near.push({ id: suggestions[place]?.id ?? '', likeness });
    });
    return near.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, most);
  }
}

interface Posting {
  places: number[];
  weights: number[];
}

const none: Posting = { places: [], weights: [] };

function indexPairs(vectors: readonly Vector[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  vectors.forEach((vector, place) => {
    for (const [pair, weight] of vector) {
      const list = postings.get(pair) ?? { places: [], weights: [] };
      list.places.push(place);
      list.weights.push(weight);
      postings.set(pair, list);
    }
  });
  return postings;
}

function countPairs(words: string): Vector {
  const letters = normaliseQuote(words).replace(/[^\p{L}\p{N}]+/gu, '');
  const counts: Vector = new Map();
  for (let at = 0; at + 2 <= letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** TF-IDF, each vector of length one. */
function weigh(counts: readonly Vector[]): Vector[] {
  const holders = new Map<string, number>();
  for (const vector of counts)
    for (const pair of vector.keys()) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  const common = Math.max(2, counts.length / 2);
  return counts.map((vector) => {
    const weights = [...vector].flatMap(([pair, count]): [string, number][] => {
      const held = holders.get(pair) ?? 1;
      if (held > common) return [];
      return [[pair, (1 + Math.log(count)) * Math.log(1 + counts.length / held)]];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([pair, weight]) => [pair, weight / length]));
  });
}
