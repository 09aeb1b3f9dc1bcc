import { foldByPlace } from './normalise.ts';
import type { Phrase } from './plan-query.ts';

/**
 * Where phrases stand in the words of a block. In: tidied text and phrases. Out: spans of that text.
 *
 * 1. Spans are in order; those that touch or overlap are one.
 * 2. A text contains a phrase exactly when a span says so.
 *
 * Example: 高空抛物 in 禁止高空抛物。 → [{ start: 2, end: 6 }].
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function findHits(text: string, phrases: readonly Phrase[]): Span[] {
  const { folded, places } = foldByPlace(text);
  const found = phrases.flatMap(({ forms }) => forms.flatMap((form) => findAll(folded, form)));
  const spans: Span[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = spans.at(-1);
    const span = { start: places[start] ?? 0, end: endOf(text, places[end - 1] ?? 0) };
    if (last && span.start < last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else spans.push(span);
  }
  return spans;
}

function findAll(folded: string, form: string): Span[] {
  const spans: Span[] = [];
  let start = form === '' ? -1 : folded.indexOf(form);
  while (start >= 0) {
    spans.push({ start, end: start + form.length });
    start = folded.indexOf(form, start + form.length);
  }
  return spans;
}

/** One character of the text may fold to several: the span ends after the whole of it. */
function endOf(text: string, place: number): number {
  return place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
}

export function standsIn(folded: string, { forms }: Phrase): boolean {
  return forms.some((form) => folded.includes(form));
}
