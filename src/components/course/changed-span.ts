import { h } from 'hastscript';
import type { Span } from '#render/statute/inline.ts';

/** Words that only one of two versions has; the mark is also said for those who cannot see it. */
export function changedSpan(
  { start, end }: { start: number; end: number },
  tag: 'ins' | 'del',
): Span {
  const said = h('span', { className: ['hidden'] }, tag === 'ins' ? '新增：' : '删去：');
  return { start, end, wrap: (words) => h(tag, [said, words]) };
}
