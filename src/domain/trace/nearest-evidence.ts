import type { Adoption } from '#model/suggestion.ts';

/**
 * The evidence to show beside a version of a law. In: an adoption, the version and its day. Out: one of its proofs.
 * 1. Beside the version it is pinned to, the first, which the editor put there.
 * 2. Beside another, the one dated nearest to that version; of two as near the first, and so where no day is known.
 * Example: a letter of August and a report of June, beside the draft of June → the report.
 */
export function nearestEvidence(
  { text, evidence }: Pick<Adoption, 'text' | 'evidence'>,
  version: { id: string; date: string | undefined },
): Adoption['evidence'][number] | undefined {
  const day = Date.parse(version.date ?? '');
  if (text === version.id || Number.isNaN(day)) return evidence[0];
  const distance = ({ date }: { date: string }): number => Math.abs(Date.parse(date) - day);
  return evidence.toSorted((x, y) => distance(x) - distance(y))[0];
}
