import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Span } from '#render/statute/inline.ts';

/** A stretch that one version has and the other has not. */
export interface PlainChange {
  start: number;
  end: number;
  suggestions: readonly string[];
  /** The number of its note in the margin; none for 文字规范. */
  number?: number | undefined;
  /** Whether its note names a public source. */
  isSourced: boolean;
  /** Signs alone changed: shown, but not as a change of words. */
  isSign: boolean;
}

/**
 * Added words as `ins`, removed ones as `del`; a voice's carry `data-suggestion`, unclaimed ones a dashed line.
 * The words 新增 and 删去 stand hidden before them, for those who hear the page; the note's number stands behind.
 */
export function changeSpan(change: PlainChange, kind: 'ins' | 'del'): Span {
  const { start, end, suggestions, number, isSourced, isSign } = change;
  const look =
    suggestions.length > 0
      ? 'voiced'
      : isSign
        ? 'signs'
        : number === undefined || isSourced
          ? ''
          : 'unsourced';
  const wrap = (words: string): ElementContent =>
    h(
      kind,
      {
        className: look ? [look] : undefined,
        dataSuggestion: suggestions.length > 0 ? suggestions.join(' ') : undefined,
      },
      [
        h('span', { className: ['hidden'] }, kind === 'ins' ? '新增：' : '删去：'),
        words,
        ...(number === undefined
          ? []
          : [h('sup', h('a', { href: `#note-${number}` }, String(number)))]),
      ],
    );
  return { start, end, wrap };
}
