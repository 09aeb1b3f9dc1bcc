import type { Suggestion } from '#model/suggestion.ts';
import { states } from '#model/vocabularies.ts';
import { once } from './once.ts';
import { type Entry, findRecord, listRecords } from './records.ts';

/** A suggestion as lists show it. */
export interface SuggestionView {
  id: string;
  href: string;
  suggestion: Suggestion;
  body: string;
  bodyLine: number;
  stateSlug: string;
  /** The name readers know its law by. */
  law: string | undefined;
}

export async function viewSuggestion({
  id,
  data,
  body,
  bodyLine,
}: Entry<'suggestion'>): Promise<SuggestionView> {
  return {
    id,
    href: `/suggestions/${id}/`,
    suggestion: data,
    body,
    bodyLine,
    stateSlug: states.slugOf(data.state),
    law: await nameLaw(data.law),
  };
}

/** The name readers know a law by. */
export async function nameLaw(id: string | undefined): Promise<string | undefined> {
  const law = await findRecord('law', id);
  return law && (law.data.shortTitle ?? law.data.title);
}

const latest = ({ suggestion }: SuggestionView): string =>
  suggestion.journey.at(-1)?.date ?? suggestion.collectedOn ?? '';

/** Every suggestion, the latest moved first. */
export const listSuggestions = once(async (): Promise<SuggestionView[]> => {
  const views = await Promise.all((await listRecords('suggestion')).map(viewSuggestion));
  return views.sort((a, b) =>
    latest(a) === latest(b) ? (a.id < b.id ? -1 : 1) : latest(a) > latest(b) ? -1 : 1,
  );
});

const groupByLaw = once(async () =>
  Map.groupBy(await listSuggestions(), ({ suggestion }) => suggestion.law),
);

/** The suggestions on a law. */
export async function listSuggestionsOn(law: string): Promise<SuggestionView[]> {
  return (await groupByLaw()).get(law) ?? [];
}

/** 采纳 and 部分采纳, the only states in which words of a law are a voice's. */
export const isAdopted = ({ state }: Pick<Suggestion, 'state'>): boolean =>
  state === '采纳' || state === '部分采纳';

/** The ids, then those of the suggestions that were merged into one of them, near or far. */
export function withMerged(ids: readonly string[], views: readonly SuggestionView[]): string[] {
  const merged = views.filter(
    ({ id, suggestion }) => ids.includes(suggestion.mergedInto ?? '') && !ids.includes(id),
  );
  return merged.length === 0
    ? [...ids]
    : withMerged([...ids, ...merged.map(({ id }) => id)], views);
}
