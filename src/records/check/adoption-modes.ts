import { findQuote } from '#domain/trace/find-quote.ts';
import type { Adoption } from '#model/suggestion.ts';
import { judgeAsked } from './adoption-asked.ts';
import { type AdoptionCase, type AdoptionFault, findFault, type Judge } from './adoption-fault.ts';
import { judgeMoved } from './adoption-moved.ts';
import { judgeDeleted, judgeKept } from './adoption-stood.ts';
import { isInTitle, judgeInserted, judgeTitle } from './adoption-written.ts';

/** Says what is false in an adoption, undefined when all of it holds; 未具体到条款 claims no words. */
export function judgeAdoption(one: AdoptionCase): AdoptionFault | undefined {
  const { eId, quote, mode, occurrence } = one.adoption;
  if (mode === '未具体到条款' || !eId || !quote) return undefined;
  const quoted = (mode === '删除' ? one.earlier : one.later)?.find(eId);
  const place = quoted && findQuote(quoted, quote)[occurrence - 1];
  const claim = { ...one, eId, quote, at: place?.[0]?.eId ?? eId };
  return judges[mode](claim) ?? judgeAsked(claim);
}

const standsInLater: Judge = ({ adoption, later, eId, quote }) =>
  findFault(adoption.text, later, eId, quote, adoption.occurrence);

const judges: Record<Exclude<Adoption['mode'], '未具体到条款'>, Judge> = {
  增改: (one) => standsInLater(one) ?? judgeInserted(one),
  删除: (one) => judgeDeleted(one),
  保留: (one) => standsInLater(one) ?? judgeKept(one),
  移位: (one) => standsInLater(one) ?? judgeMoved(one),
  结构或标题: (one) =>
    standsInLater(one) ?? (isInTitle(one) ? judgeTitle(one) : judgeInserted(one)),
};
