import { eIdToLabel } from '#domain/statute/labels.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { measureGone } from '#domain/trace/new-words.ts';
import { findReplacement } from '#domain/trace/replaced-words.ts';
import { standsBeside } from '#domain/trace/stands-beside.ts';
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
  const replaced = place && findReplacement(versions.earlier, versions.later, place);
  if (replaced)
    return {
      field: 'mode',
      what: `写的是“删除”，这几个字在 ${adoption.text} 里改成了“${replaced}”`,
      mend: '是改写，就选“增改”，摘改好以后的字',
    };
  if (!place || place.length === 0 || measureGone({ ...versions, place }) >= GONE) return undefined;
  return {
    field: 'mode',
    what: `写的是“删除”，这句话在 ${adoption.text} 里只改了几个字，大半还在`,
    mend: '只摘删掉的那几个字；是改写，就选“增改”，摘改好以后的字',
  };
};

export const judgeKept: Judge = ({ adoption, earlier, later, addressed, at, quote }) => {
  if (!earlier || !addressed) return undefined;
  const asked = (addressed.eId && earlier.find(addressed.eId)) || earlier.whole;
  const said = `写的是“保留”，这句话在 ${addressed.text}`;
  if (findQuote(asked, quote).length === 0)
    return {
      field: 'quote',
      what: `${said}${addressed.eId ? ` 的 ${addressed.eId}` : ''} 里却没有`,
      mend: '只摘两稿都有的字；有新写的字就选“增改”',
    };
  const versions = { earlier: earlier.statute, later: later.statute, own: 'later' as const };
  if (standsBeside(versions, at, quote)) return undefined;
  return {
    field: 'eId',
    what: `${said} 里在别的条文，${adoption.text} 的${eIdToLabel(at)}不是由它来的`,
    mend: '核对条款位置，写这句话原来那一条现在的位置；有新写的字就选“增改”',
  };
};
