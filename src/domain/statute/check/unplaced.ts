import type { Draft } from '#domain/statute/draft.ts';
import type { Problem } from '#domain/statute/types.ts';

/**
 * Lines that belong to no article although the text has articles: a plain line or a table directly
 * under a chapter, most often an article that lost its number. Preambles, notes and annexes are no such.
 */
const LONGEST_EXCERPT = 12;

export function checkUnplaced(nodes: readonly Draft[]): Problem[] {
  return nodes.flatMap((node): Problem[] => {
    if (['article', 'clause', 'preamble', 'annex', 'note'].includes(node.level)) return [];
    if (node.level !== 'paragraph' && node.level !== 'table') return checkUnplaced(node.children);
    const { line, column, text } = node;
    const excerpt = text.slice(0, LONGEST_EXCERPT);
    const message = `“${excerpt}…”这一行不属于任何一条 → 请核对原文：补上条的序号，或者接到所属的条文里`;
    return [{ kind: 'unparsed', line, column, message }];
  });
}
