import { listArticles, textOf } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { once } from './once.ts';
import { type Entry, findRecord, listRecords } from './records.ts';
import { type PlainSpan, referenceSpans, voicedSpans } from './statute-spans.ts';
import { listSuggestionsOn } from './suggestions.ts';
import { listTexts, loadStatute, titleOfText } from './texts.ts';

/** What a text's page says besides its record. */
export interface TextPage {
  statute: Statute;
  title: string;
  /** The title, made unique over the site. */
  pageTitle: string;
  description: string;
  law: Entry<'law'> | undefined;
  articles: number;
  voices: Map<string, PlainSpan[]>;
  referencesOf: (node: StatuteNode) => PlainSpan[];
  others: { href: string; version: string }[];
}

export async function describeText(entry: Entry<'text'>): Promise<TextPage> {
  const statute = loadStatute(entry);
  const articles = listArticles(statute);
  const law = await findRecord('law', entry.data.law);
  const siblings = await listTexts(entry.data.law);
  const title = await titleOfText(entry);
  const first = articles[0] ?? statute.body[0];
  return {
    statute,
    title,
    pageTitle: await uniqueTitle(entry, title),
    description: first ? textOf(first).slice(0, 120) : title,
    law,
    articles: articles.length,
    voices: voicedSpans(entry.id, statute, await listSuggestionsOn(entry.data.law)),
    referencesOf: referenceSpans(statute),
    others: siblings
      .filter(({ id }) => id !== entry.id)
      .map(({ id, data }) => ({ href: `/laws/${id}/`, version: data.version })),
  };
}

/** Texts of two laws may share a title; then the page's title gains the date, else the id. */
async function uniqueTitle(entry: Entry<'text'>, title: string): Promise<string> {
  if ((await countTitles()).get(title) === 1) return title;
  return `${title}（${entry.data.date ? `${entry.data.date}，` : ''}${entry.id}）`;
}

const countTitles = once(async (): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const entry of await listRecords('text')) {
    const title = await titleOfText(entry);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
});
