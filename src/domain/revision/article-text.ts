import { listArticles, listNodes, textOf, walkNodes } from '#domain/statute/access.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { maskReferences, stripSigns } from './grams.ts';

/**
 * An article as the alignment reads it. In: a statute. Out: its articles (a decision's clauses where it has none).
 *
 * 1. `words` is the folded text without the article's own number: equal `words` are word for word the same.
 * 2. `lines` are the same words by 款, 项 and 目.
 *
 * Example: 第二条　甲（乙）。 and 第三条　甲(乙)。 have equal words.
 */
export interface ArticleText {
  readonly node: StatuteNode;
  readonly place: number;
  readonly words: string;
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly eId: string;
  readonly words: string;
}

function listLines(article: StatuteNode): TextLine[] {
  const lines: TextLine[] = [];
  const add = (node: StatuteNode, num: string): void => {
    const words = normaliseQuote(num + node.heading + node.text);
    if (words !== '') lines.push({ eId: node.eId, words });
  };
  add(article, '');
  walkNodes(article.children, (node) => add(node, node.num));
  return lines;
}

export function readArticleTexts(statute: Statute): readonly ArticleText[] {
  const articles = listArticles(statute);
  const nodes =
    articles.length > 0 ? articles : listNodes(statute).filter(({ level }) => level === 'clause');
  return nodes.map((node, place) => ({
    node,
    place,
    words: normaliseQuote(textOf({ ...node, num: '' })),
    lines: listLines(node),
  }));
}

/** What differs between two articles that stand beside each other. */
export function compareTexts(
  a: ArticleText,
  b: ArticleText,
): 'none' | 'words' | 'normative' | 'references' {
  const [left, right] = [a, b].map(({ lines }) => lines.map(({ words }) => words).join('\n'));
  if (left === right) return 'none';
  if (stripSigns(a.words) === stripSigns(b.words)) return 'normative';
  const [hiddenA, hiddenB] = [a, b].map(({ words }) => stripSigns(maskReferences(words)));
  return hiddenA === hiddenB ? 'references' : 'words';
}

/** Dice's coefficient over the pairs of neighbouring characters, signs apart: 1 only for equal words. */
export function measureSimilarity(a: string, b: string): number {
  const [left, right] = [stripSigns(a), stripSigns(b)];
  if (left === right) return 1;
  const pairs = new Map<string, number>();
  for (const pair of listPairs(left)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of listPairs(right)) {
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 1;
    pairs.set(pair, left - 1);
  }
  return Math.min((2 * shared) / (left.length + right.length + 2), 0.999);
}

function listPairs(text: string): string[] {
  const edged = `^${text}$`;
  return Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2));
}
