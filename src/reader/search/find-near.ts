import { isNamed, readCitation } from '#domain/search/citation.ts';
import { findSynonyms, likeness, respellYears, soundsLike } from '#domain/search/near.ts';
import { listPieces } from '#domain/search/normalise.ts';
import { kindWords } from '#domain/search/page-kinds.ts';
import type { ListedPage } from '#domain/search/page-list.ts';
import { makePhrase, type Phrase, planQuery } from '#domain/search/plan-query.ts';
import { costOfPhrase } from '#domain/search/plan-lookup.ts';
import { rankPages } from '#domain/search/rank-pages.ts';
import type { CostOf } from '#domain/search/word-tables.ts';
import { cutWords } from './cut-words.ts';
import type { SearchLibrary } from './library.ts';

/** Pages that do not hold what was typed, and why they are shown. */
export interface NearGroup {
  readonly reason: 'synonym' | 'sounds' | 'cited' | 'unsigned' | 'all' | 'some' | 'titled';
  /** The word that was looked for instead. */
  readonly word?: string;
  readonly pages: readonly (ListedPage & { readonly anchor?: string })[];
}

const LIMIT = 8;
/** Who finds more than this needs no other word for it, and each would fetch another part of the index. */
const PLENTY = 30;
const ALIKE = 0.34;
/** In kB: for the words of a long query one by one, for what is left of it without its signs. */
const BUDGET = 60;
const UNSIGNED = 160;

export async function findNear(
  library: SearchLibrary,
  query: string,
  phrases: readonly Phrase[],
  exact: ReadonlySet<string>,
): Promise<NearGroup[]> {
  if (phrases.length === 0) return [];
  const groups = [
    ...(await findCited(library, phrases)),
    ...(exact.size <= PLENTY ? await findBySynonym(library, phrases) : []),
    ...(await findBySound(library, query)),
  ];
  if (exact.size === 0 && groups.length === 0)
    groups.push(...(await approximate(library, phrases)));
  const isNew = ({ id, anchor }: { id: string; anchor?: string }) =>
    !exact.has(id) || anchor !== undefined;
  return groups
    .map((group) => ({ ...group, pages: group.pages.filter(isNew).slice(0, LIMIT) }))
    .filter(({ pages }) => pages.length > 0);
}

/** The rarest of many words, for no more than the budget. */
function affordWords(words: readonly string[], costOf: CostOf, budget: number): string[] {
  let spent = 0;
  return words
    .map((word) => ({ word, price: costOfPhrase(word, costOf) }))
    .sort((a, b) => a.price - b.price)
    .filter(({ price }, index) => (spent += price) <= budget || index === 0)
    .map(({ word }) => word);
}

/** Pages that hold these words, the best first. */
async function pagesWith(library: SearchLibrary, words: readonly string[]): Promise<ListedPage[]> {
  const phrases = words.map((word) => makePhrase(word, library.simplified));
  const ids = words.length > 0 ? await library.engine.find(phrases) : new Set();
  const found = library.pages.filter(({ id }) => ids.has(id));
  return rankPages(found, phrases, 'relevance', kindWords);
}

async function findBySynonym(library: SearchLibrary, phrases: readonly Phrase[]) {
  const words = [...findSynonyms(phrases, library.names), ...respellYears(phrases)];
  return Promise.all(
    words.map(async (word): Promise<NearGroup> => {
      const wanted = planQuery(word, library.simplified).flatMap(({ forms }) => forms[0] ?? []);
      return { reason: 'synonym', word, pages: await pagesWith(library, wanted) };
    }),
  );
}

async function findBySound(library: SearchLibrary, query: string): Promise<NearGroup[]> {
  if (!/^[a-zü\s'’]+$/i.test(query)) return [];
  const sounds = await library.readSounds();
  const pages = library.pages.filter((_, index) => soundsLike(sounds[index] ?? '', query));
  return [{ reason: 'sounds', pages }];
}

/** 《科普法》第八条: the article of a text that can be called so. */
async function findCited(library: SearchLibrary, phrases: readonly Phrase[]): Promise<NearGroup[]> {
  const citation = readCitation(phrases.map(({ plain }) => plain).join(''));
  if (!citation) return [];
  const { name, eId } = citation;
  const texts = library.pages.filter(
    ({ facets, title }) => facets.kind.includes('条文') && isNamed(title, name),
  );
  return [{ reason: 'cited', pages: texts.map((page) => ({ ...page, anchor: eId })) }];
}

/** For a query that stands nowhere: without its signs, its words, some of its words, titles like it. */
async function approximate(library: SearchLibrary, phrases: readonly Phrase[]) {
  const typed = phrases.map(({ plain }) => plain);
  const pieces = typed.flatMap(listPieces);
  const words = typed.flatMap(cutWords);
  const rare = affordWords(words, library.costOf, BUDGET);
  const groups: NearGroup[] = [];
  const isCheap = affordWords(pieces, library.costOf, UNSIGNED).length === pieces.length;
  if (pieces.join() !== typed.join() && isCheap)
    groups.push({ reason: 'unsigned', pages: await pagesWith(library, pieces) });
  const all = await pagesWith(library, rare);
  if (words.length > 1)
    groups.push({ reason: rare.length === words.length ? 'all' : 'some', pages: all });
  const titled = library.pages
    .map((page) => ({ page, share: likeness(page.title, typed.join('')) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  groups.push({ reason: 'titled', pages: titled.map(({ page }) => page) });
  if (groups.some(({ pages }) => pages.length > 0) || words.length < 2) return groups;
  const lists = await Promise.all(rare.map((word) => pagesWith(library, [word])));
  return [...groups, { reason: 'some' as const, pages: [...new Set(lists.flat())] }];
}
