import { layStrip, type StripMark } from '#domain/chart/article-strip.ts';
import type { Fate } from '#domain/revision/types.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { countFates, countSources, listComparedArticles } from './comparison-articles.ts';
import { type ComparedRow, viewRow } from './comparison-row.ts';
import { compareVersions } from './comparison.ts';
import type { Entry } from './records.ts';
import { listSuggestionsOn } from './suggestions.ts';
import { loadStatute } from './texts.ts';

export interface ComparisonPage {
  sections: { title: string; rows: ComparedRow[] }[];
  strip: StripMark[];
  counts: { fate: Fate; count: number; first: string }[];
  sources: { label: string; count: number }[];
  /** Articles of the later version and those struck out, as all counts here. */
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
  const [before, after] = [loadStatute(a), loadStatute(b)];
  const articles = listComparedArticles(rows, groups, before, after);
  return {
    sections: splitByChapter(rows, after),
    strip: layStrip(articles),
    counts: countFates(articles),
    sources: countSources(articles),
    total: articles.length,
    changed: articles.filter(({ fate }) => fate !== '未改').length,
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
    const title = titles.get(row.id) ?? sections.at(-1)?.title ?? '';
    const last = sections.at(-1);
    if (last?.title === title) last.rows.push(row);
    else sections.push({ title, rows: [row] });
  }
  return sections;
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
