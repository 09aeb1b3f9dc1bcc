import { eIdToLabel, labelToEId } from '#domain/statute/labels.ts';
import { NUMERAL_CHARACTERS } from '#domain/statute/numerals.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { type BlockQuote, listBlockQuotes } from '#records/check/block-quotes.ts';
import { type CheckContext, errorAt, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * What a story or a lesson sets apart as an article's words stands in that article, in a version that the record speaks of.
 * Reason: readers take an indented passage after “第十六条：” for the law. What a person asks for may be set apart freely.
 */
export const quotedArticles: Rule = (context) => {
  const { story, lesson } = context.content.records;
  return [...story, ...lesson].flatMap((record) => {
    const laws = lawsOf(record, context);
    return listBlockQuotes(record.body).flatMap((quote) => judge(record, quote, laws, context));
  });
};

function lawsOf(record: ContentRecord, context: CheckContext): string[] {
  if (record.kind === 'lesson') {
    const { texts } = (record as ContentRecord<'lesson'>).data;
    return unique(texts.map((id) => id.split('/')[0] ?? ''));
  }
  const { law, suggestions } = (record as ContentRecord<'story'>).data;
  const spoken = suggestions.map((id) => context.find('suggestion', id)?.data.law);
  return unique([law, ...spoken].filter((id) => id !== undefined));
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const CITED = new RegExp(
  `(《[^》]*》(?:（[^）]*）)?)?(第[${NUMERAL_CHARACTERS}]+条(?:之[一二三四五六七八九十]+)?)`,
  'gu',
);

/** A wish for other words, which stand in no version. */
const WISH = /建议|希望|提出|改为|改成|写成|增加|意见/;

function judge(
  record: ContentRecord,
  { line, lead, paragraphs }: BlockQuote,
  laws: readonly string[],
  context: CheckContext,
): Problem[] {
  const cited = [...lead.matchAll(CITED)].at(-1);
  const eId = labelToEId(cited?.[2] ?? '');
  if (!eId || WISH.test(lead) || isForeign(cited?.[1], laws, context)) return [];
  const versions = versionsOf(lead, laws, context);
  if (versions.length === 0) return [];
  const articles = versions.map((id) => context.readText(id)?.find(eId)).filter((one) => !!one);
  const stray = paragraphs.find((words) => !articles.some((one) => findQuote(one, words).length));
  if (stray === undefined) return [];
  return [
    errorAt(
      record,
      { line: record.bodyLine + line - 1, column: 1 },
      `“${shorten(stray)}”不在 ${versions.join('、')} 的${eIdToLabel(eId)}里`,
      '从文本页复制原文，核对条号；引的是人说的话，前面那句写明是谁的建议',
    ),
  ];
}

/** A law that is named and is none of the record's. */
function isForeign(
  name: string | undefined,
  laws: readonly string[],
  context: CheckContext,
): boolean {
  if (name === undefined) return false;
  const title = name.slice(1).replace(/》.*$/, '');
  return !laws.some((id) => context.find('law', id)?.data.title.includes(title));
}

/** The version that the sentence links to; else every version of the laws that the record speaks of. */
function versionsOf(lead: string, laws: readonly string[], context: CheckContext): string[] {
  const known = context.content.records.text.filter(({ data }) => laws.includes(data.law));
  const linked = [...lead.matchAll(/\]\(\/laws\/([a-z0-9-]+\/[a-z0-9-]+)\/(?:#[^)]*)?\)/g)];
  const named = known.filter(({ id }) => linked.some(([, one]) => one === id));
  return (named.length > 0 ? named : known).map(({ id }) => id);
}

const shorten = (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}……` : words);
