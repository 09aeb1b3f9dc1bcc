import { foldText } from './normalise.ts';
import type { ListedPage } from './page-list.ts';
import { makePhrase, type Phrase, type Simplified } from './plan-query.ts';

/**
 * The order of results. In: the pages found. Out: the same pages, sorted.
 *
 * 1. 按相关: a title that is the query, then one that begins with it (its place aside), then one that holds it or every
 *    phrase of it; then all others. Within each the kinds in the order given, shorter titles first, the newest first.
 * 2. 按日期: the newest first, what has no date last.
 * 3. Signs in a title do not count: 条例（草案） and 条例草案 are one, but the title typed to the sign comes before the
 *    other. Equal pages stay in the order of the list.
 */
export type Order = 'relevance' | 'date';

/** 望澜市 before 电动自行车条例: people leave it out. */
const PLACE = /^(?:中华人民共和国|.{1,6}?(?:省|市|自治[区州县]))/u;

const bare = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** 0 is the title itself, 1 its beginning, 2 a part of it, 3 none of it. */
export function matchTitle(
  title: string,
  phrases: readonly Phrase[],
  simplified: Simplified = new Map(),
): number {
  const whole = bare(title);
  const wanted = phrases.map(({ forms }) => forms.map(bare).filter((form) => form !== ''));
  const joined = phrases.map(({ forms }) => forms[0] ?? '').join('');
  const queries = makePhrase(joined, simplified)
    .forms.map(bare)
    .filter((query) => query !== '');
  if (queries.includes(whole)) return 0;
  if (
    queries.some((query) => whole.replace(PLACE, '').startsWith(query) || whole.startsWith(query))
  )
    return 1;
  const isHeld = wanted.every((forms) => forms.some((form) => whole.includes(form)));
  return isHeld && queries.length > 0 ? 2 : 3;
}

export function rankPages(
  pages: readonly ListedPage[],
  phrases: readonly Phrase[],
  order: Order,
  kinds: readonly string[],
): ListedPage[] {
  const byDate = (a: ListedPage, b: ListedPage): number =>
    a.date === b.date ? 0 : a.date > b.date ? -1 : 1;
  if (order === 'date') return [...pages].sort(byDate);
  const typed = phrases.map(({ forms }) => forms[0] ?? '').join('');
  const keyed = pages.map((page) => {
    const isTyped = foldText(page.title) === typed ? 0 : 1;
    const match = matchTitle(page.title, phrases);
    const kind = kinds.indexOf(page.facets.kind[0] ?? '');
    return { page, match, length: match < 3 ? page.title.length : 0, kind, isTyped };
  });
  return keyed
    .sort(
      (a, b) =>
        a.match - b.match ||
        a.isTyped - b.isTyped ||
        a.kind - b.kind ||
        a.length - b.length ||
        byDate(a.page, b.page),
    )
    .map(({ page }) => page);
}
