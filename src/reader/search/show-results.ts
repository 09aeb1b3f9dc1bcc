import { formatDate } from '#domain/consultation/dates.ts';
import { findHits } from '#domain/search/find-hits.ts';
import { tidyText } from '#domain/search/normalise.ts';
import type { ListedPage } from '#domain/search/page-list.ts';
import { type Excerpts, makeExcerpts, type Passage } from '#domain/search/passages.ts';
import type { Phrase } from '#domain/search/plan-query.ts';
import { search } from '#i18n/search.ts';
import { markedAddress } from './address.ts';
import { make } from './elements.ts';
import type { Engine } from './engine.ts';

/** Excerpts that are fetched at once; those further down wait until they come near the screen. */
const AT_ONCE = 3;

export interface Shown {
  readonly query: string;
  readonly phrases: readonly Phrase[];
  readonly engine: Engine;
}

let observer: IntersectionObserver | undefined;

/** Fills the list with the pages found; all of them stand in it, their excerpts follow. */
export function showResults(list: HTMLElement, pages: readonly ListedPage[], shown: Shown): void {
  observer?.disconnect();
  const fill = (item: Element, page: ListedPage): void =>
    void shown.engine
      .readBlocks(page.id)
      .then((blocks) => showExcerpts(item, page, makeExcerpts(blocks, shown.phrases), shown.query));
  const waiting = new Map<Element, ListedPage>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = waiting.get(target);
        if (!isIntersecting || !page) continue;
        waiting.delete(target);
        seen.unobserve(target);
        fill(target, page);
      }
    },
    { rootMargin: '200px' },
  );
  observer = seen;
  const items = pages.map((page) => {
    const item = makeResult(page, shown);
    waiting.set(item, page);
    return item;
  });
  list.replaceChildren(...items);
  items.forEach((item, index) => {
    const page = pages[index];
    if (index >= AT_ONCE || !page) return seen.observe(item);
    waiting.delete(item);
    fill(item, page);
  });
}

function makeResult(page: ListedPage, { query, phrases }: Shown): HTMLLIElement {
  const link = make('a', { href: markedAddress(page.address, query) }, ...markTitle(page, phrases));
  return make(
    'li',
    { 'data-search-result': '' },
    make('h2', {}, link),
    make('p', { class: 'meta' }, ...describe(page)),
  );
}

function describe({ facets, date }: ListedPage): HTMLElement[] {
  const words = [...facets.kind, ...facets.law, ...facets.station];
  const spans = words.map((word) => make('span', {}, word));
  return date ? [...spans, make('time', { datetime: date }, formatDate(date))] : spans;
}

function markTitle({ title }: ListedPage, phrases: readonly Phrase[]): (Node | string)[] {
  const text = tidyText(title);
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of findHits(text, phrases)) {
    parts.push(text.slice(at, start), make('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

function showExcerpts(
  item: Element,
  { address }: ListedPage,
  { passages, hits }: Excerpts,
  query: string,
): void {
  const rows = passages.map((passage) => make('li', {}, makePassage(passage, address, query)));
  item.append(make('ol', { class: 'passages' }, ...rows));
  const shown = passages.reduce((sum, { parts }) => sum + parts.filter((p) => p.isHit).length, 0);
  if (hits > shown)
    item.append(make('p', { class: 'note' }, `${search.more} ${hits} ${search.hits}`));
}

/** An article's number stands out, unless the words that were looked for reach into it. */
function makePassage({ anchor, label, parts }: Passage, address: string, query: string): Node {
  const [first, ...others] = parts;
  const words = parts.map(({ text }) => text).join('');
  const isApart = first?.isHit === false && first.text.startsWith(label);
  const rest =
    first && isApart ? { ...first, text: first.text.slice(label.length).trimStart() } : first;
  return make(
    'a',
    { href: markedAddress(address, query, anchor) },
    label !== '' && (isApart || !words.startsWith(label)) && make('b', {}, `${label}　`),
    ...[...(rest ? [rest] : []), ...others].map(({ text, isHit }) =>
      isHit ? make('mark', {}, text) : text,
    ),
  );
}
