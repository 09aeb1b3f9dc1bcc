import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A stretch of a node's text that is a link or a mark; offsets are those of `text`, end exclusive. */
export interface Span {
  start: number;
  end: number;
  /** Builds the element around the stretch's own words. */
  wrap: (words: string) => ElementContent;
}

/** A link to another element of this page or to another page. */
export const linkSpan = (start: number, end: number, href: string): Span => ({
  start,
  end,
  wrap: (words) => h('a', { href }, words),
});

/** Words that came from suggestions: marked, and linked to the first of them. */
export const voicedSpan = (
  start: number,
  end: number,
  ids: readonly string[],
  href?: string,
  id?: string,
): Span => ({
  start,
  end,
  wrap: (words) =>
    h(
      'mark',
      { id, className: ['voiced'], dataSuggestion: ids.join(' ') },
      href ? h('a', { href }, words) : words,
    ),
});

/** Text with its spans; a span that overlaps an earlier one is left out, so nesting is always valid. */
export function renderText(text: string, spans: readonly Span[]): ElementContent[] {
  const out: ElementContent[] = [];
  let from = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < from || span.end <= span.start || span.end > text.length) continue;
    if (span.start > from) out.push({ type: 'text', value: text.slice(from, span.start) });
    out.push(span.wrap(text.slice(span.start, span.end)));
    from = span.end;
  }
  if (from < text.length) out.push({ type: 'text', value: text.slice(from) });
  return out;
}
