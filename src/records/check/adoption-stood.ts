import { eIdToLabel } from '#domain/statute/labels.ts';
import { isMovedHere } from '#domain/trace/align-once.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { measureGone } from '#domain/trace/new-words.ts';
import { findFault, type Judge, placeOf } from './adoption-fault.ts';

/** From this share on the words of a quotation count as gone; a word or two that stay are chance. */
const GONE = 0.5;

export const judgeDeleted: Judge = ({ adoption, later, earlier, addressed, eId, quote }) => {
  if (!earlier || !addressed) return undefined;
  const fault = findFault(addressed.text, earlier, eId, quote, adoption.occurrence);
  if (fault) return { ...fault, mend: `“删除”要从 ${addressed.text} 里摘；${fault.mend}` };
  const still = findQuote(later.whole, quote)[0];
  if (still)
    return {
      field: 'quote',
      what: `写的是“删除”，这句话在 ${adoption.text} 里还有${placeOf(still)}`,
      mend: '核对是不是删掉了这一句；只是换了位置选“移位”，没有变选“保留”',
    };
  const node = earlier.find(eId);
  const place = node && findQuote(node, quote)[adoption.occurrence - 1];
  const versions = { earlier: earlier.statute, later: later.statute };
  if (!place || place.length === 0 || measureGone({ ...versions, place }) >= GONE) return undefined;
  return {
    field: 'mode',
    what: `写的是“删除”，这句话在 ${adoption.text} 里只改了几个字，大半还在`,
    mend: '只摘删掉的那几个字；是改写，就选“增改”，摘改好以后的字',
  };
};

export const judgeKept: Judge = ({ earlier, addressed, quote }) => {
  if (!earlier || !addressed) return undefined;
  const asked = (addressed.eId && earlier.find(addressed.eId)) || earlier.whole;
  if (findQuote(asked, quote).length > 0) return undefined;
  return {
    field: 'quote',
    what: `写的是“保留”，这句话在 ${addressed.text}${addressed.eId ? ` 的 ${addressed.eId}` : ''} 里却没有`,
    mend: '只摘两稿都有的字；有新写的字就选“增改”',
  };
};

export const judgeMoved: Judge = ({ earlier, later, addressed, eId, quote }) => {
  if (!earlier || !addressed) return undefined;
  const before = findQuote(earlier.whole, quote);
  if (before.length === 0)
    return {
      field: 'quote',
      what: `写的是“移位”，这句话在 ${addressed.text} 里却没有`,
      mend: '从两稿都有的字里摘；有新写的字就选“增改”',
    };
  const stood = before.flatMap(([first]) => first?.eId ?? []);
  if (stood.length === 0)
    return {
      field: 'quote',
      what: '写的是“移位”，摘的却是标题或条号',
      mend: '从移过去的条文里摘一句',
    };
  if (isMovedHere(earlier.statute, later.statute, eId, stood)) return undefined;
  return {
    field: 'mode',
    what: `写的是“移位”，这句话在 ${addressed.text} 里就在${eIdToLabel(stood[0] ?? eId)}，次序没有变`,
    mend: '只是条号跟着变了，就选“保留”',
  };
};
