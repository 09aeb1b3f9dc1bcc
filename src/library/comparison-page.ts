import { layStrip, type StripMark } from '#domain/chart/article-strip.ts';
import type { Fate } from '#domain/revision/types.ts';
import {
  countFates,
  countSources,
  listComparedArticles,
  type SourceCount,
  sourceOfNotes,
} from './comparison-articles.ts';
import { compareHeadings } from './comparison-headings.ts';
import { type ComparedRow, type HeadingRow, viewHeading, viewRow } from './comparison-row.ts';
import { splitByChapter } from './comparison-sections.ts';
import { compareVersions } from './comparison.ts';
import type { Entry } from './records.ts';
import { listSuggestionsOn } from './suggestions.ts';
import { loadStatute } from './texts.ts';

export interface ComparisonPage {
  sections: { title: string; isOwn: boolean; headings: HeadingRow[]; rows: ComparedRow[] }[];
  strip: StripMark[];
  counts: { fate: Fate; count: number; first: string }[];
  sources: SourceCount[];
  /** Articles of the later version and those struck out, as all counts here. */
  total: number;
  changed: number;
  /** Titles that changed, counted apart. */
  headings: SourceCount[];
}

export async function describeComparison(
  a: Entry<'text'>,
  b: Entry<'text'>,
): Promise<ComparisonPage> {
  const groups = await compareVersions(a, b);
  const views = new Map((await listSuggestionsOn(b.data.law)).map((view) => [view.id, view]));
  const [before, after] = [loadStatute(a), loadStatute(b)];
  let number = 0;
  const count = (): number => (number += 1);
  const sections = splitByChapter(groups, await compareHeadings(a, b), after).map((section) => ({
    title: section.title,
    isOwn: section.headings.every(({ b: title }) => title?.eId !== section.division?.eId || !title),
    headings: section.headings.map((heading) => viewHeading(heading, b, views, count)),
    rows: section.groups.map((group) => viewRow(group, b, views, count)),
  }));
  const rows = sections.flatMap((section) => section.rows);
  linkNext(rows);
  const articles = listComparedArticles(rows, groups, before, after);
  return {
    sections,
    strip: layStrip(articles),
    counts: countFates(articles),
    sources: countSources(articles),
    total: articles.length,
    changed: articles.filter(({ fate }) => fate !== '未改').length,
    headings: countSources(
      sections.flatMap((section) =>
        section.headings.map(({ id, notes }) => ({ id, source: sourceOfNotes(notes) })),
      ),
    ),
  };
}

function linkNext(rows: ComparedRow[]): void {
  const later = new Map<Fate, string>();
  for (const row of rows.toReversed()) {
    row.next = later.get(row.fate);
    later.set(row.fate, row.id);
  }
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
