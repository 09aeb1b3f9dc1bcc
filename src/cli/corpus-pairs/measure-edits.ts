import { listArticles, listNodes } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { diffGroup, type NodeDiff, readRows } from '#domain/revision/diff-article.ts';
import type { WordDiffer } from '#domain/revision/diff-words.ts';
import type { ArticleGroup } from '#domain/revision/group-articles.ts';

/** The rows of every article of both versions, those of a group together. */
export function diffGroups(
  a: Statute,
  b: Statute,
  groups: readonly ArticleGroup[],
  differ: WordDiffer,
): readonly (readonly NodeDiff[])[] {
  const [left, right] = [a, b].map(
    (statute) => new Map(listArticles(statute).map((article) => [article.eId, article])),
  );
  const find = (side: typeof left, eIds: readonly string[]): StatuteNode[] =>
    eIds.flatMap((eId) => side?.get(eId) ?? []);
  return groups.map((group) => diffGroup(find(left, group.a), find(right, group.b), differ));
}

/** Characters removed and added. */
export function countEdits(diffs: readonly (readonly NodeDiff[])[]): number {
  const parts = diffs.flat().flatMap((row) => row.parts);
  return parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? 0 : text.length), 0);
}

/** Whether the rows give back the words of every article of both versions. */
export function isRestored(
  a: Statute,
  b: Statute,
  diffs: readonly (readonly NodeDiff[])[],
): boolean {
  const rows = diffs.flat();
  const inArticles = (statute: Statute): readonly StatuteNode[] =>
    listArticles(statute).flatMap((article) => listNodes({ ...statute, body: [article] }));
  const holds = (statute: Statute, side: 'a' | 'b'): boolean => {
    const words = readRows(rows, side);
    return inArticles(statute).every((node) => words.get(node) === node.text);
  };
  return holds(a, 'a') && holds(b, 'b');
}
