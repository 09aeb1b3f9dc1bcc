import { type Entry, listRecords } from './records.ts';

/** A term with the terms it leads to. */
export type TermView = Entry<'term'> & { related: { id: string; term: string }[] };

/** `shè qū` → `she qu`: the key by which terms sort. */
const plainPinyin = (pinyin: string): string =>
  pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Terms by the first letter of their pinyin. */
export async function groupTerms(): Promise<{ letter: string; terms: TermView[] }[]> {
  const terms = await listRecords('term');
  const byId = new Map(terms.map((entry) => [entry.id, entry]));
  const views = terms
    .map((entry) => ({
      ...entry,
      related: entry.data.related.flatMap((id) => {
        const other = byId.get(id);
        return other ? [{ id, term: other.data.term }] : [];
      }),
    }))
    .sort((a, b) => (plainPinyin(a.data.pinyin) < plainPinyin(b.data.pinyin) ? -1 : 1));
  return [...Map.groupBy(views, ({ data }) => letterOf(data.pinyin))].map(([letter, found]) => ({
    letter,
    terms: found,
  }));
}

/** Fit for an id: a letter, else `other`. */
const letterOf = (pinyin: string): string => /^[a-z]/.exec(plainPinyin(pinyin))?.[0] ?? 'other';
