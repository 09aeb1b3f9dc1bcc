import { eIdToLabel } from '#domain/statute/labels.ts';
import { mayComeFrom } from '#domain/trace/align-once.ts';
import type { Judge } from './adoption-fault.ts';

/**
 * The words came of the article spoken to, as far as the alignment can tell; a new article may answer anything.
 * Reason: design.md, “against the aligned article of addressed.text”; asked last, when the words stand where it says.
 */
export const judgeAsked: Judge = ({ adoption, later, earlier, addressed, at: eId }) => {
  if (!earlier || !addressed?.eId) return undefined;
  const isGone = adoption.mode === '删除';
  const isSame = eId.split('__')[0] === addressed.eId.split('__')[0];
  const mayBe = isGone ? isSame : mayComeFrom(earlier.statute, later.statute, addressed.eId, eId);
  if (mayBe) return undefined;
  const asked = `意见说的是 ${addressed.text} 的${eIdToLabel(addressed.eId)}（${addressed.eId}）`;
  return {
    field: 'eId',
    what: isGone
      ? `${asked}，删去的话却在${eIdToLabel(eId)}`
      : `${asked}，${adoption.text} 的${eIdToLabel(eId)}不是由它来的`,
    mend: '核对“当时的条款”和写进的条款；意见本来不针对哪一条，就不填“当时的条款”',
  };
};
