import { textOf } from '#domain/statute/access.ts';
import { type Closeness, measureCloseness } from '#domain/trace/closeness.ts';
import { nameRole } from '#domain/trace/passage-role.ts';
import { findSimilar, wordsOf } from '#domain/trace/similar-suggestions.ts';
import type { Adoption } from '#model/suggestion.ts';
import { compareHeadings } from './comparison-headings.ts';
import { comparisonHref, listComparisonsOf } from './comparison.ts';
import { once } from './once.ts';
import { type Passage, passageAfter, passageBefore } from './passage.ts';
import { findRecord } from './records.ts';
import { listSuggestions, type SuggestionView, viewSuggestion } from './suggestions.ts';
import { listTexts } from './texts.ts';

export interface SuggestionPage {
  before: Passage | undefined;
  /** Where its words landed; `role` is what that text is now: 现在的条文, or the name of a version that others followed. */
  landings: { adoption: Adoption; role: string; passage: Passage | undefined }[];
  station: { href: string; name: string } | undefined;
  lawHref: string | undefined;
  mergedInto: SuggestionView | undefined;
  /** The suggestion whose outcome this one shares: where merging ends, or itself. */
  outcome: SuggestionView;
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
  const outcome = findOutcome(view, all);
  const landings = await Promise.all(
    outcome.suggestion.adoptions.map(async (adoption) => ({
      adoption,
      role: await roleOf(adoption.text),
      passage: await passageAfter(outcome.suggestion.addressed, adoption, outcome.id),
    })),
  );
  const landed = landings.find(({ passage }) => passage)?.passage;
  return {
    before: await passageBefore(suggestion.addressed, suggestion.adoptions[0], id),
    landings,
    outcome,
    closeness:
      landed && outcome === view && suggestion.proposal
        ? measureCloseness(suggestion.proposal, textOf(landed.node))
        : undefined,
    station: station && { href: `/stations/${station.id}/`, name: station.data.name },
    lawHref: (await findRecord('law', suggestion.law)) && `/laws/${suggestion.law}/`,
    mergedInto: target && (await viewSuggestion(target)),
    mergedFrom: all.filter((other) => other.suggestion.mergedInto === id),
    comparison: await findComparison(outcome),
    similar: ((await findAllSimilar()).get(id) ?? []).flatMap(
      (near) => all.find((other) => other.id === near.id) ?? [],
    ),
  };
}

async function roleOf(text: string): Promise<string> {
  const entry = await findRecord('text', text);
  const versions = entry ? await listTexts(entry.data.law) : [];
  return nameRole(
    versions.map(({ id, data }) => ({ id, version: data.version })),
    text,
  );
}

/** Merging in a circle is refused before; a target that is not public ends it here. */
function findOutcome(view: SuggestionView, all: readonly SuggestionView[]): SuggestionView {
  const next = all.find(({ id }) => id === view.suggestion.mergedInto);
  return next ? findOutcome(next, all) : view;
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
  const titles = await compareHeadings(...pair);
  const title = titles.find(({ b }) => b !== undefined && b.eId === adoption.eId)?.b?.eId;
  const anchor = article ? (adoption.mode === '删除' ? `a-${article}` : article) : title;
  return `${comparisonHref(...pair)}${anchor ? `#${anchor}` : ''}`;
}
