import { listNodes } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { holdsNewWords } from '#domain/trace/new-words.ts';
import type { Judge } from './adoption-fault.ts';

/** A title's words are no one's: a quote there has no stretch. */
export const isInTitle = ({ adoption, later, eId, quote }: Parameters<Judge>[0]): boolean => {
  const node = later.find(eId);
  return node !== undefined && findQuote(node, quote)[adoption.occurrence - 1]?.length === 0;
};

const titleOf = (words: string): string =>
  normaliseQuote(words).replace(/^第.{1,6}?(?:分编|编|章|节|条)/, '');

/** A title that stood in the earlier version as well, under whatever number, is nobody's. */
export const judgeTitle: Judge = ({ earlier, addressed, quote }) => {
  const words = titleOf(quote);
  const stood =
    earlier && listNodes(earlier.statute).find((node) => titleOf(node.heading).includes(words));
  if (!addressed || !stood) return undefined;
  return {
    field: 'quote',
    what: `这个标题在 ${addressed.text} 里原来就有（${eIdToLabel(stood.eId)}），不是新写的`,
    mend: '摘新写的标题或条文；没有变选“保留”，换了位置选“移位”',
  };
};

export const judgeInserted: Judge = ({ adoption, later, earlier, addressed, eId, at, quote }) => {
  const node = later.find(eId);
  if (!node || !earlier || !addressed) return undefined;
  const asked = addressed.eId ? earlier.find(addressed.eId) : undefined;
  const place = findQuote(node, quote)[adoption.occurrence - 1] ?? [];
  const versions = { earlier: earlier.statute, later: later.statute };
  if (holdsNewWords({ ...versions, eId: at, quote, place, asked })) return undefined;
  return {
    field: 'quote',
    what: `这句话在 ${addressed.text} 里原来就有，不是新写的`,
    mend: `把新写进 ${adoption.text} 的几个字也摘进来；条文没有变选“保留”，换了位置选“移位”`,
  };
};
