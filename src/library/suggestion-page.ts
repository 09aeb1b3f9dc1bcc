import { findNode, textOf } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { type Closeness, measureCloseness } from '#domain/trace/closeness.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { findSimilar, wordsOf } from '#domain/trace/similar-suggestions.ts';
import type { Adoption } from '#model/suggestion.ts';
import { comparisonHref, listComparisonsOf } from './comparison.ts';
import { once } from './once.ts';
import { findRecord } from './records.ts';
import { findVoiceAnchor, type PlainSpan, voicedSpans } from './statute-spans.ts';
import {
  listSuggestions,
  listSuggestionsOn,
  type SuggestionView,
  viewSuggestion,
} from './suggestions.ts';
import { loadStatute } from './texts.ts';

/** An element of a text, to be printed on another page. */
export interface Passage {
  /** 草案第二十二条第一款. */
  label: string;
  href: string;
  date: string | undefined;
  node: StatuteNode;
  /** The suggestion's words within it, by node. */
  spans: Map<string, PlainSpan[]>;
}

export interface SuggestionPage {
  before: Passage | undefined;
  landings: { adoption: Adoption; passage: Passage | undefined }[];
  station: { href: string; name: string } | undefined;
  lawHref: string | undefined;
  mergedInto: SuggestionView | undefined;
  mergedFrom: SuggestionView[];
  /** The row of the comparison in which its words stand. */
  comparison: string | undefined;
  /** Of the proposal and the words it became, counted by machine. */
  closeness: Closeness | undefined;
  /** 相近的建议, found by machine. */
  similar: SuggestionView[];
}

export async function describeSuggestion(view: SuggestionView): Promise<SuggestionPage> {
  const { suggestion, id } = view;
  const station = await findRecord('station', suggestion.station);
  const target = await findRecord('suggestion', suggestion.mergedInto);
  const all = await listSuggestions();
  const landings = await Promise.all(
    suggestion.adoptions.map(async (adoption) => ({
      adoption,
      passage: await landingOf(adoption, id),
    })),
  );
  const landed = landings.find(({ passage }) => passage)?.passage;
  return {
    before: await passageOf(suggestion.addressed),
    landings,
    closeness:
      landed && suggestion.proposal
        ? measureCloseness(suggestion.proposal, textOf(landed.node))
        : undefined,
    station: station && { href: `/stations/${station.id}/`, name: station.data.name },
    lawHref: (await findRecord('law', suggestion.law)) && `/laws/${suggestion.law}/`,
    mergedInto: target && (await viewSuggestion(target)),
    mergedFrom: all.filter((other) => other.suggestion.mergedInto === id),
    comparison: await findComparison(view),
    similar: ((await findAllSimilar()).get(id) ?? []).flatMap(
      (near) => all.find((other) => other.id === near.id) ?? [],
    ),
  };
}

const findAllSimilar = once(async () =>
  findSimilar(
    (await listSuggestions()).map(({ id, suggestion }) => ({ id, words: wordsOf(suggestion) })),
  ),
);

/** Only pairs that have a page; for words that went, the row is named by the earlier article. */
async function findComparison({ suggestion }: SuggestionView): Promise<string | undefined> {
  const [adoption] = suggestion.adoptions;
  if (!adoption || !suggestion.law) return undefined;
  const pairs = await listComparisonsOf(suggestion.law);
  const pair = pairs.find(
    ([a, b]) => a.id === suggestion.addressed?.text && b.id === adoption.text,
  );
  const article = adoption.eId?.split('__').find((step) => step.startsWith('art_'));
  if (!pair) return undefined;
  const anchor = article && (adoption.mode === '删除' ? `a-${article}` : article);
  return `${comparisonHref(...pair)}${anchor ? `#${anchor}` : ''}`;
}

/** Deleted words stand in the earlier text only; there is no passage of the later one to show. */
async function landingOf(adoption: Adoption, id: string): Promise<Passage | undefined> {
  if (adoption.mode === '删除') return undefined;
  const passage = await passageOf(adoption);
  const place =
    passage && adoption.quote
      ? findQuote(passage.node, adoption.quote)[adoption.occurrence - 1]
      : undefined;
  for (const { eId, start, end } of place ?? [])
    passage?.spans.set(eId, [
      ...(passage.spans.get(eId) ?? []),
      { start, end, href: passage.href, suggestions: [id] },
    ]);
  const anchor = await anchorIn(adoption.text, id);
  if (passage && anchor) passage.href = `/laws/${adoption.text}/#${anchor}`;
  return passage;
}

/** The exact words on the page of the whole text. */
async function anchorIn(text: string, id: string): Promise<string | undefined> {
  const entry = await findRecord('text', text);
  if (!entry) return undefined;
  const views = await listSuggestionsOn(entry.data.law);
  return findVoiceAnchor(voicedSpans(text, loadStatute(entry), views), id);
}

async function passageOf(
  at: { text: string; eId?: string | undefined } | undefined,
): Promise<Passage | undefined> {
  const entry = await findRecord('text', at?.text);
  if (!entry || !at?.eId) return undefined;
  const node = findNode(loadStatute(entry), at.eId);
  return (
    node && {
      label: `${entry.data.version}${eIdToLabel(at.eId)}`,
      href: `/laws/${entry.id}/#${at.eId}`,
      date: entry.data.date,
      node,
      spans: new Map(),
    }
  );
}
