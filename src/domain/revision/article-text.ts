import { listArticles, listNodes, walkNodes } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { foldWords, maskReferences, stripSigns } from './plain-words.ts';

/**
 * An article as the alignment reads it. In: a statute. Out: its articles (a decision's clauses where it has none).
 *
 * 1. `words` is the folded text without the article's own number: equal `words` are word for word the same.
 * 2. `lines` are the same words by 款, 项 and 目; `plain` is without signs, `masked` without numbers of references too.
 *
 * Example: 第二条　甲（乙）。 and 第三条　甲(乙)。 have equal words.
 */
export interface ArticleText {
  readonly node: StatuteNode;
  readonly place: number;
  readonly words: string;
  readonly plain: string;
  readonly masked: string;
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly eId: string;
  readonly words: string;
}

function listLines(article: StatuteNode): TextLine[] {
  const lines: TextLine[] = [];
  const add = (node: StatuteNode, num: string): void => {
    const words = foldWords(num + node.heading + node.text);
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
  return nodes.map((node, place) => {
    const lines = listLines(node);
    const words = lines.map((line) => line.words).join('');
    const plain = stripSigns(words);
    return { node, place, words, plain, masked: maskReferences(plain), lines };
  });
}

/** What differs between two articles that stand beside each other. */
export function compareTexts(
  a: ArticleText,
  b: ArticleText,
): 'none' | 'words' | 'normative' | 'references' {
  if (a.words === b.words && a.lines.length === b.lines.length) {
    if (a.lines.every(({ words }, at) => words === b.lines[at]?.words)) return 'none';
  }
  if (a.plain === b.plain) return 'normative';
  return a.masked === b.masked ? 'references' : 'words';
}
