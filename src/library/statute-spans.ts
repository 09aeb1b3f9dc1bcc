import { findReferences, indexReferences } from '#domain/statute/references/find.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { findNode } from '#domain/statute/access.ts';
import { cutByVoices, type VoicedStretch } from '#domain/trace/attribute-changes.ts';
import { isPinned } from '#domain/trace/claim-words.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { isAdopted, type SuggestionView, withMerged } from './suggestions.ts';

/** A stretch of a node's words: where a reference leads, or whose voice it was. */
export interface PlainSpan {
  start: number;
  end: number;
  href: string;
  /** Ids of suggestions, for words that were somebody's. */
  suggestions?: string[];
  /** The id of the first of somebody's words, to lead back to. */
  anchor?: string;
}

/** Finds the references of each node that lead to an element of the same statute. */
export function referenceSpans(statute: Statute): (node: StatuteNode) => PlainSpan[] {
  const index = indexReferences(statute);
  return (node) =>
    findReferences(node.text, { index, eId: node.eId })
      .filter(({ exists }) => exists)
      .map(({ start, end, eId }) => ({ start, end, href: `#${eId}` }));
}

/**
 * The words of a text that adopted suggestions became, by node, titles as `chp_5__heading`; words of several carry them all, and those that were
 * merged into one of them as well, which inherit (design.md).
 */
export function voicedSpans(
  text: string,
  statute: Statute,
  views: readonly SuggestionView[],
): Map<string, PlainSpan[]> {
  const stretches = Map.groupBy(listVoices(text, statute, views), ({ eId }) => eId);
  const named = new Set<string>();
  return new Map(
    [...stretches].map(([eId, own]) => {
      const whole = { start: 0, end: Math.max(...own.map(({ end }) => end)) };
      const pieces = cutByVoices(whole, own).filter(({ suggestions }) => suggestions.length > 0);
      return [
        eId,
        pieces.map((piece) => {
          const span = toPlainSpan(piece, named);
          return { ...span, suggestions: withMerged(piece.suggestions, views) };
        }),
      ];
    }),
  );
}

function listVoices(
  text: string,
  statute: Statute,
  views: readonly SuggestionView[],
): VoicedStretch[] {
  return views.flatMap(({ id, suggestion }) => {
    if (!isAdopted(suggestion)) return [];
    return suggestion.adoptions.flatMap((adoption) => {
      if (adoption.text !== text || !isPinned(adoption) || adoption.mode === '删除') return [];
      const node = findNode(statute, adoption.eId);
      const place = node && findQuote(node, adoption.quote, 'titles')[adoption.occurrence - 1];
      return (place ?? []).map((stretch) => ({ ...stretch, suggestion: id }));
    });
  });
}

/** The first piece of a suggestion's words is where its page leads back to. */
function toPlainSpan(
  { start, end, suggestions }: { start: number; end: number; suggestions: readonly string[] },
  named: Set<string>,
): PlainSpan {
  const fresh = suggestions.find((id) => !named.has(id));
  if (fresh !== undefined) for (const id of suggestions) named.add(id);
  return {
    start,
    end,
    href: `/suggestions/${suggestions[0]}/`,
    suggestions: [...suggestions],
    ...(fresh === undefined ? {} : { anchor: `voice-${fresh}` }),
  };
}

/** Where in a text's page the words of a suggestion begin, undefined when none are marked there. */
export function findVoiceAnchor(
  spans: ReadonlyMap<string, readonly PlainSpan[]>,
  suggestion: string,
): string | undefined {
  for (const list of spans.values())
    for (const { anchor, suggestions } of list)
      if (anchor && suggestions?.includes(suggestion)) return anchor;
  return undefined;
}
