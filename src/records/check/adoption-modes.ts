import type { Adoption } from '#model/suggestion.ts';
import { judgeAsked } from './adoption-asked.ts';
import {
  type AdoptionCase,
  type AdoptionFault,
  findFault,
  type Judge,
  missing,
} from './adoption-fault.ts';
import { judgeDeleted, judgeKept, judgeMoved } from './adoption-stood.ts';
import { isInTitle, judgeAnywhere, judgeInserted, judgeTitle } from './adoption-written.ts';

/** Says what is false in an adoption, undefined when all of it holds. */
export function judgeAdoption(one: AdoptionCase): AdoptionFault | undefined {
  const { eId, quote, mode } = one.adoption;
  if (eId && quote)
    return judges[mode]({ ...one, eId, quote }) ?? judgeAsked({ ...one, eId, quote });
  if (quote) return judgeAnywhere(one, quote);
  return eId && !one.later.find(eId) ? missing(one.adoption.text, eId, one.later) : undefined;
}

const standsInLater: Judge = ({ adoption, later, eId, quote }) =>
  findFault(adoption.text, later, eId, quote, adoption.occurrence);

const judges: Record<Adoption['mode'], Judge> = {
  增改: (one) => standsInLater(one) ?? judgeInserted(one),
  删除: (one) => judgeDeleted(one),
  保留: (one) => standsInLater(one) ?? judgeKept(one),
  移位: (one) => standsInLater(one) ?? judgeMoved(one),
  结构或标题: (one) =>
    standsInLater(one) ?? (isInTitle(one) ? judgeTitle(one) : judgeInserted(one)),
  未具体到条款: (one) => standsInLater(one) ?? judgeInserted(one),
};
