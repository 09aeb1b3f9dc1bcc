import type { ContentRecord } from '#records/record.ts';
import type { CheckContext } from './rule.ts';

/** The suggestions that one was merged into, nearest first; a circle ends where it closes. */
export function listMergedInto(
  record: ContentRecord<'suggestion'>,
  { find }: CheckContext,
): ContentRecord<'suggestion'>[] {
  const chain: ContentRecord<'suggestion'>[] = [];
  let next = find('suggestion', record.data.mergedInto ?? '');
  while (next && next !== record && !chain.includes(next)) {
    chain.push(next);
    next = find('suggestion', next.data.mergedInto ?? '');
  }
  return chain;
}
