import { everyPage } from '#domain/search/index-copy.ts';
import { listTerms } from '#domain/search/index-terms.ts';
import { costOfPhrase, planSteps } from '#domain/search/plan-lookup.ts';
import { referenceWord } from '#domain/search/reference-words.ts';
import type { CostOf } from '#domain/search/word-tables.ts';
import type { PageStore } from './page-store.ts';

/** What it costs to read a page, in kB; so many are read in any case, for what results show of them. */
const READ = 8;
const SHOWN = 4;

/** Whether pages cost less to read than something else costs to look up. */
export const isCheapToRead = (pages: readonly string[], price: number): boolean =>
  (pages.length - SHOWN) * READ <= price;

/** The pages that hold a folded form. */
export async function findForm(store: PageStore, form: string, costOf: CostOf): Promise<string[]> {
  const reference = referenceWord(form);
  if (reference !== undefined) return store.look([reference]);
  if (costOfPhrase(form, costOf) === Infinity) return [];
  let left: string[] | undefined;
  for (const { piece, next } of planSteps(form, costOf)) {
    const holding: string[] = await findPieces(store, listTerms(piece).pieces);
    left = intersect(left ? [left, holding] : [holding]);
    if (isCheapToRead(left, next)) return store.keepThose(left, form);
  }
  const { pieces, isWhole } = listTerms(form);
  const candidates = await findPieces(store, pieces);
  return isWhole ? candidates : store.keepThose(candidates, form);
}

/** The pages that hold, of every piece, one of its spellings; where there is none, all pages. */
async function findPieces(
  store: PageStore,
  pieces: readonly (readonly string[])[],
): Promise<string[]> {
  const asked = pieces.length > 0 ? pieces : [[everyPage]];
  const lists = asked.map(async (spellings) =>
    (await Promise.all(spellings.map((spelling) => store.look(spelling)))).flat(),
  );
  return intersect(await Promise.all(lists));
}

export function intersect(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return [...new Set(first)].filter((id) => sets.every((set) => set.has(id)));
}
