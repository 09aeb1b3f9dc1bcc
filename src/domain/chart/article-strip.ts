import type { Fate } from '#domain/revision/types.ts';

/**
 * A whole law as marks on a strip, one for each article of the later version and each that was struck out.
 * In: those articles, in reading order. Out: geometry in percent.
 * 1. Slots follow the articles, evenly; a moved one also says where its top stood, so that its line slants.
 * 2. The parts of a split share a `top`: the middle between them, or the main part's slot where they stand apart.
 * 3. A merged article has as many `prongs` as articles became it.
 * 4. `weight` is the share of words that changed, at least a tenth, so that a small change is still seen.
 * Example: 3 articles → slots at 16.7, 50 and 83.3; the last two parts of one → both have their top at 66.7.
 */
export interface StripArticle {
  id: string;
  label: string;
  fate: Fate;
  similarity: number;
  isVoiced: boolean;
  /** The place of its earlier article among the earlier articles, undefined when new. */
  from: number | undefined;
  /** How many earlier articles it stands beside. */
  sources: number;
  /** Articles laid beside each other have the same; the first of them is not always the main one. */
  group: number;
  isMain: boolean;
}

export interface StripMark {
  id: string;
  label: string;
  fate: Fate;
  isVoiced: boolean;
  x: number;
  /** Where the upper end stands. */
  top: number;
  weight: number;
  prongs: number;
}

export function layStrip(articles: readonly StripArticle[]): StripMark[] {
  const slot = (place: number): number => (100 * (place + 0.5)) / Math.max(1, articles.length);
  const places = Map.groupBy(articles.keys(), (place) => articles[place]?.group);
  return articles.map((article, place) => {
    const { id, label, fate, isVoiced, similarity, sources, group } = article;
    const topOf = (): number => {
      if (fate === '拆分') return placeOfStem(articles, places.get(group) ?? [place]);
      return fate.startsWith('移动') && article.from !== undefined
        ? placeBefore(articles, article.from)
        : place;
    };
    return {
      id,
      label,
      fate,
      isVoiced,
      x: slot(place),
      top: slot(topOf()),
      weight: Math.max(0.1, Math.min(1, 1 - similarity)),
      prongs: fate === '合并' ? sources : 1,
    };
  });
}

function placeOfStem(articles: readonly StripArticle[], parts: readonly number[]): number {
  const [first, last] = [parts[0] ?? 0, parts.at(-1) ?? 0];
  if (last - first < parts.length) return (first + last) / 2;
  return parts.find((place) => articles[place]?.isMain) ?? first;
}

/** The slot of the article whose earlier one stood just before, which did not move itself. */
function placeBefore(articles: readonly StripArticle[], from: number): number {
  let best = -0.5;
  let nearest = -1;
  articles.forEach((other, place) => {
    if (
      other.from === undefined ||
      other.fate.startsWith('移动') ||
      other.from >= from ||
      other.from < nearest
    )
      return;
    nearest = other.from;
    best = place + 0.5;
  });
  return best;
}
