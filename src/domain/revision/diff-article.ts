import type { StatuteNode } from '#domain/statute/types.ts';
import type { DiffPart, WordDiffer } from './diff-words.ts';
import { findDivision } from './divide-diff.ts';
import { pairNodes } from './pair-nodes.ts';
import { orderRows, type Row } from './row-order.ts';

/**
 * Two articles node by node. In: an article of each version, or one alone; a word differ. Out: rows in reading order.
 *
 * 1. Every node of both articles stands in a row; b's rows keep their order. 款 are paired with 款, 项 with 项 of paired
 *    款, by their words (pair-nodes.ts), not by number.
 * 2. A row's parts are the difference of the two nodes' own words, numbers and headings apart; a node alone is one
 *    part, added or removed.
 * 3. A 款 that became two, or two that became one, is divided between two neighbouring rows that share the node.
 * 4. The parts of all rows of a node, laid end to end, are its words: nothing is lost on either side.
 *
 * Example: 第（四）项 inserted → one row with `a` undefined; the old （四） stands beside the new （五）, its words the same.
 */
export interface NodeDiff {
  readonly a: StatuteNode | undefined;
  readonly b: StatuteNode | undefined;
  readonly parts: readonly DiffPart[];
}

export function diffArticle(
  a: StatuteNode | undefined,
  b: StatuteNode | undefined,
  differ: WordDiffer,
): readonly NodeDiff[] {
  return diffGroup(a ? [a] : [], b ? [b] : [], differ);
}

/** The articles of a split or merger read as one: 款 find their partners in any of them. */
export function diffGroup(
  a: readonly StatuteNode[],
  b: readonly StatuteNode[],
  differ: WordDiffer,
): readonly NodeDiff[] {
  const own = Array.from({ length: Math.max(a.length, b.length) }, (_, at): NodeDiff => {
    const [left, right] = [a[at], b[at]];
    return { a: left, b: right, parts: differ(left?.text ?? '', right?.text ?? '') };
  });
  const [left, right] = [a, b].map((nodes) => nodes.flatMap(({ children }) => children));
  if (!left || !right) return own;
  const rows = orderRows(pairNodes(left, right), right.length);
  return [...own, ...diffRows(rows, left, right, differ)];
}

function diffRows(
  rows: readonly Row[],
  left: readonly StatuteNode[],
  right: readonly StatuteNode[],
  differ: WordDiffer,
): readonly NodeDiff[] {
  const diffs: NodeDiff[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const pair = rows.slice(at, at + 2).map(([i, j]) => ({ a: left[i], b: right[j] }));
    const [first, second] = pair;
    const divided = first && second && findDivision(first, second, differ);
    if (divided) {
      diffs.push(...divided);
      at += 1;
    } else if (first) diffs.push(...diffArticle(first.a, first.b, differ));
  }
  return diffs;
}

/** The words of each node of one side, out of the rows alone. */
export function readRows(
  rows: readonly NodeDiff[],
  side: 'a' | 'b',
): ReadonlyMap<StatuteNode, string> {
  const words = new Map<StatuteNode, string>();
  const absent = side === 'a' ? 'added' : 'removed';
  for (const row of rows) {
    const node = row[side];
    if (!node) continue;
    const own = row.parts.filter(({ kind }) => kind !== absent).map(({ text }) => text);
    words.set(node, (words.get(node) ?? '') + own.join(''));
  }
  return words;
}
