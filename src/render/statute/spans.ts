import { linkSpan, type Span, voicedSpan } from './inline.ts';

interface Plain {
  start: number;
  end: number;
  href: string;
  suggestions?: readonly string[];
  anchor?: string;
}

/** Voices first: where a reference lies inside a voice's words, the voice keeps them. */
export function toSpans(voices: readonly Plain[], references: readonly Plain[]): Span[] {
  const free = references.filter(({ start, end }) =>
    voices.every((voice) => end <= voice.start || start >= voice.end),
  );
  return [
    ...voices.map(({ start, end, href, suggestions, anchor }) =>
      voicedSpan(start, end, suggestions ?? [], href, anchor),
    ),
    ...free.map(({ start, end, href }) => linkSpan(start, end, href)),
  ];
}
