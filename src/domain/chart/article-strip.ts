import type { Fate } from '#domain/revision/types.ts';

/**
 * A whole law as marks on a strip, one for each row of a comparison. In: the rows. Out: geometry in percent.
 * 1. Slots follow the rows, evenly; a moved row also says where its top stood, so that its line slants.
 * 2. `weight` is the share of words that changed, at least a tenth, so that a small change is still seen.
 * Example: 3 rows → slots at 16.7, 50 and 83.3.
 */
export interface StripRow {
  id: string;
  label: string;
  fate: Fate;
  similarity: number;
  isVoiced: boolean;
  /** The place of its earlier article among the earlier articles, undefined when new. */
  from: number | undefined;
}

export interface StripMark extends Omit<StripRow, 'similarity' | 'from'> {
  x: number;
  /** Where the upper end stands. */
  top: number;
  weight: number;
}

export function layStrip(rows: readonly StripRow[]): StripMark[] {
  const slot = (place: number): number => (100 * (place + 0.5)) / Math.max(1, rows.length);
  return rows.map(({ id, label, fate, similarity, isVoiced, from }, place) => ({
    id,
    label,
    fate,
    isVoiced,
    x: slot(place),
    top: slot(fate.startsWith('移动') && from !== undefined ? placeBefore(rows, from) : place),
    weight: Math.max(0.1, Math.min(1, 1 - similarity)),
  }));
}

/** The slot of the row whose earlier article stood just before, which did not move itself. */
function placeBefore(rows: readonly StripRow[], from: number): number {
  let best = -0.5;
  let nearest = -1;
  rows.forEach((row, place) => {
    if (
      row.from === undefined ||
      row.fate.startsWith('移动') ||
      row.from >= from ||
      row.from < nearest
    )
      return;
    nearest = row.from;
    best = place + 0.5;
  });
  return best;
}
