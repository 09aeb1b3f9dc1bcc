import type { Draft } from '#domain/statute/draft.ts';
import type { Problem } from '#domain/statute/types.ts';

/**
 * 项 that share a line: they stand in one 款, and no reference to 第二项 leads to them.
 *
 * Example: 应当：（一）巡查；（二）记录。 in one line → a doubt at （二）.
 */
const SECOND = /[；。]\s*([（(][二三四五六七八九十]{1,3}[）)])/;

export function checkGluedItems(nodes: readonly Draft[]): Problem[] {
  return nodes.flatMap((node): Problem[] => [
    ...(node.quoted || node.level === 'table' ? [] : doubtLine(node)),
    ...checkGluedItems(node.children),
  ]);
}

function doubtLine({ text, line, column }: Draft): Problem[] {
  const num = SECOND.exec(text)?.[1];
  if (num === undefined) return [];
  const message = `${num}同前面一项挤在一行里，没有认成项 → 请在原文里让每一项另起一行`;
  return [{ kind: 'layout', line, column, message }];
}
