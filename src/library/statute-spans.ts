import { findReferences, indexReferences } from '#domain/statute/references/find.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { findNode } from '#domain/statute/access.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import type { SuggestionView } from './suggestions.ts';
import { isAdopted } from './suggestions.ts';

/** A stretch of a node's words: where a reference leads, or whose voice it was. */
export interface PlainSpan {
  start: number;
  end: number;
  href: string;
  /** Ids of suggestions, for words that were somebody's. */
  suggestions?: string[];
}

/** Finds the references of each node that lead to an element of the same statute. */
export function referenceSpans(statute: Statute): (node: StatuteNode) => PlainSpan[] {
  const index = indexReferences(statute);
  return (node) =>
    findReferences(node.text, { index, eId: node.eId })
      .filter(({ exists }) => exists)
      .map(({ start, end, eId }) => ({ start, end, href: `#${eId}` }));
}

/** The words of a text that adopted suggestions became, by node. */
export function voicedSpans(
  text: string,
  statute: Statute,
  views: readonly SuggestionView[],
): Map<string, PlainSpan[]> {
  const spans = new Map<string, PlainSpan[]>();
  for (const { id, suggestion } of views.filter(({ suggestion: one }) => isAdopted(one)))
    for (const adoption of suggestion.adoptions) {
      if (adoption.text !== text || !adoption.eId || !adoption.quote || adoption.mode === '删除')
        continue;
      const node = findNode(statute, adoption.eId);
      const place = node && findQuote(node, adoption.quote)[adoption.occurrence - 1];
      for (const { eId, start, end } of place ?? []) addSpan(spans, eId, { start, end, id });
    }
  return spans;
}

/** Two suggestions with the very same words share one span. */
function addSpan(
  spans: Map<string, PlainSpan[]>,
  eId: string,
  { start, end, id }: { start: number; end: number; id: string },
): void {
  const known = spans.get(eId) ?? [];
  const same = known.find((span) => span.start === start && span.end === end);
  if (same) same.suggestions?.push(id);
  else known.push({ start, end, href: `/suggestions/${id}/`, suggestions: [id] });
  spans.set(eId, known);
}
