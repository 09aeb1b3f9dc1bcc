import { layStrip, type StripMark } from '#domain/chart/article-strip.ts';
import { type Fate, FATES } from '#domain/revision/types.ts';
import { listArticles } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { type ComparedRow, type MarginNote, viewRow } from './comparison-row.ts';
import { compareVersions, type ComparedGroup } from './comparison.ts';
import type { Entry } from './records.ts';
import { listSuggestionsOn } from './suggestions.ts';
import { loadStatute } from './texts.ts';

export interface ComparisonPage {
  sections: { title: string; rows: ComparedRow[] }[];
  strip: StripMark[];
  counts: { fate: Fate; count: number; first: string }[];
  sources: { label: string; count: number }[];
  total: number;
  changed: number;
}

export async function describeComparison(
  a: Entry<'text'>,
  b: Entry<'text'>,
): Promise<ComparisonPage> {
  const groups = await compareVersions(a, b);
  const views = new Map((await listSuggestionsOn(b.data.law)).map((view) => [view.id, view]));
  let number = 0;
  const rows = groups.map((group) => viewRow(group, b, views, () => (number += 1)));
  linkNext(rows);
  return {
    sections: splitByChapter(rows, loadStatute(b)),
    strip: layStripOf(rows, groups, loadStatute(a)),
    counts: FATES.flatMap((fate) => {
      const found = rows.filter((row) => row.fate === fate);
      return found[0] ? [{ fate, count: found.length, first: found[0].id }] : [];
    }),
    sources: countSources(rows),
    total: rows.length,
    changed: rows.filter(({ fate }) => fate !== '未改').length,
  };
}

function linkNext(rows: ComparedRow[]): void {
  const later = new Map<Fate, string>();
  for (const row of rows.toReversed()) {
    row.next = later.get(row.fate);
    later.set(row.fate, row.id);
  }
}

/** Rows under the chapter in which their later article stands; struck-out ones stay with the row before. */
function splitByChapter(
  rows: readonly ComparedRow[],
  statute: Statute,
): ComparisonPage['sections'] {
  const titles = new Map<string, string>();
  const visit = (nodes: readonly StatuteNode[], title: string): void => {
    for (const node of nodes) {
      if (node.level === 'article') titles.set(node.eId, title);
      else visit(node.children, [node.num, node.heading].filter(Boolean).join('　') || title);
    }
  };
  visit(statute.body, '');
  const sections: ComparisonPage['sections'] = [];
  for (const row of rows) {
    const title = titles.get(row.b[0]?.eId ?? '') ?? sections.at(-1)?.title ?? '';
    const last = sections.at(-1);
    if (last?.title === title) last.rows.push(row);
    else sections.push({ title, rows: [row] });
  }
  return sections;
}

function layStripOf(
  rows: readonly ComparedRow[],
  groups: readonly ComparedGroup[],
  before: Statute,
): StripMark[] {
  const places = new Map(listArticles(before).map(({ eId }, place) => [eId, place]));
  return layStrip(
    rows.map(({ id, fate, isVoiced, a, b }, at) => ({
      id,
      label: (b[0] ?? a[0])?.num ?? '',
      fate,
      isVoiced,
      similarity: groups[at]?.fate.similarity ?? 1,
      from: places.get(a[0]?.eId ?? ''),
    })),
  );
}

/** Changed rows by their strongest source; rows in which only numbers or signs changed need none. */
function countSources(rows: readonly ComparedRow[]): ComparisonPage['sources'] {
  const changed = rows.filter(({ fate, only }) => fate !== '未改' && only === '');
  const has = (row: ComparedRow, kind: MarginNote['kind']) =>
    row.notes.some((note) => note.kind === kind);
  const voiced = changed.filter(({ isVoiced }) => isVoiced);
  const explained = changed.filter((row) => !row.isVoiced && has(row, 'explained'));
  const unknown = changed.filter((row) => !row.isVoiced && !has(row, 'explained'));
  return [
    { label: '来自群众建议', count: voiced.length },
    { label: '制定机关说明', count: explained.length },
    { label: '未见公开来源', count: unknown.length },
  ];
}

/** Unchanged rows that follow each other, as one list to fold away; changed ones singly. */
export function foldRows(rows: readonly ComparedRow[]): (ComparedRow | ComparedRow[])[] {
  const parts: (ComparedRow | ComparedRow[])[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (row.fate !== '未改' || row.notes.length > 0) parts.push(row);
    else if (Array.isArray(last)) last.push(row);
    else parts.push([row]);
  }
  return parts;
}
