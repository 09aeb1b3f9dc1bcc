import { checkArticles } from './articles.ts';
import { checkGluedItems } from './glued-items.ts';
import { checkOutline } from './outline.ts';
import { checkSiblings } from './siblings.ts';
import { checkUnplaced } from './unplaced.ts';
import type { Draft } from '#domain/statute/draft.ts';
import type { OutlineEntry, Problem } from '#domain/statute/types.ts';

/** Every doubt that shows in the finished tree; the main text and each annex are numbered apart. */
function collectArticles(nodes: readonly Draft[]): Draft[] {
  return nodes.flatMap((node) => {
    if (node.level === 'annex') return [];
    return node.level === 'article' ? [node] : collectArticles(node.children);
  });
}

export function checkStatute(roots: readonly Draft[], outline: readonly OutlineEntry[]): Problem[] {
  const articles = collectArticles(roots);
  const annexes = roots.filter(({ level }) => level === 'annex');
  return [
    ...checkArticles(articles),
    ...annexes.flatMap((annex) => checkArticles(collectArticles(annex.children))),
    ...checkSiblings(roots),
    ...(articles.length > 0 ? checkUnplaced(roots) : []),
    ...checkGluedItems(roots),
    ...checkOutline(outline, roots),
  ];
}
