import type { StripArticle } from '#domain/chart/article-strip.ts';
import { type Fate, FATES } from '#domain/revision/types.ts';
import { listArticles } from '#domain/statute/access.ts';
import type { Statute } from '#domain/statute/types.ts';
import { type ComparedRow, isVoice, type MarginNote } from './comparison-row.ts';
import type { ComparedGroup } from './comparison.ts';

/** What is counted on a comparison page: each article of the later version, and each that was struck out. */
export interface ComparedArticle extends StripArticle {
  source: Source | undefined;
}

const SOURCES = ['来自群众建议', '制定机关说明', '未见公开来源'] as const;
export type Source = (typeof SOURCES)[number];

/** How many changes have a source, and where the first of them stands. */
export interface SourceCount {
  label: Source;
  count: number;
  first: string | undefined;
}

export function listComparedArticles(
  rows: readonly ComparedRow[],
  groups: readonly ComparedGroup[],
  before: Statute,
  after: Statute,
): ComparedArticle[] {
  const places = new Map(listArticles(before).map(({ eId }, place) => [eId, place]));
  const order = new Map(listArticles(after).map(({ eId }, place) => [eId, place]));
  let last = -1;
  const placed = rows.flatMap((row, at) => {
    const group = groups[at];
    const main = order.get(row.id);
    if (main !== undefined) last = main;
    return (group?.fates ?? []).map((fate) => {
      const isMain = fate.eId === group?.fate.eId;
      const notes = notesOf(row, fate.eId, isMain);
      const node = [...row.b, ...row.a].find(({ eId }) => eId === fate.eId);
      const article: ComparedArticle = {
        id: row.b.length > 0 ? fate.eId : row.id,
        label: node?.num ?? '',
        fate: fate.fate,
        similarity: fate.similarity,
        isVoiced: notes.some(isVoice),
        from: places.get(row.a[0]?.eId ?? ''),
        sources: row.a.length,
        group: at,
        isMain,
        source: sourceOf(row, fate.fate, notes),
      };
      return { article, place: row.b.length > 0 ? (order.get(fate.eId) ?? last) : last + 0.5 };
    });
  });
  return placed.sort((x, y) => x.place - y.place).map(({ article }) => article);
}

/** The notes on an article's own words; those on words that went from a split or merger belong to its main one. */
function notesOf(row: ComparedRow, eId: string, isMain: boolean): MarginNote[] {
  if (row.b.length < 2) return row.notes;
  const numbersIn = (isIn: (node: string) => boolean): Set<number | undefined> =>
    new Set([...row.marksOfB].flatMap(([node, marks]) => (isIn(node) ? marks : [])).map(numberOf));
  const own = numbersIn((node) => node === eId || node.startsWith(`${eId}__`));
  const all = numbersIn(() => true);
  return row.notes.filter(({ number }) => own.has(number) || (isMain && !all.has(number)));
}

const numberOf = ({ number }: { number: number | undefined }): number | undefined => number;

/** The strongest; where only numbers or signs changed none is needed. */
function sourceOf(row: ComparedRow, fate: Fate, notes: readonly MarginNote[]): Source | undefined {
  if (fate === '未改' || row.only !== '') return undefined;
  return sourceOfNotes(notes);
}

export function sourceOfNotes(notes: readonly MarginNote[]): Source {
  if (notes.some(isVoice)) return '来自群众建议';
  return notes.some(({ kind }) => kind === 'explained') ? '制定机关说明' : '未见公开来源';
}

export function countFates(
  articles: readonly ComparedArticle[],
): { fate: Fate; count: number; first: string }[] {
  return FATES.flatMap((fate) => {
    const found = articles.filter((article) => article.fate === fate);
    return found[0] ? [{ fate, count: found.length, first: found[0].id }] : [];
  });
}

export const countSources = (
  changes: readonly { id: string; source: Source | undefined }[],
): SourceCount[] =>
  SOURCES.map((label) => {
    const own = changes.filter(({ source }) => source === label);
    return { label, count: own.length, first: own[0]?.id };
  });
