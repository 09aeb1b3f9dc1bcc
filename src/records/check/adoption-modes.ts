import { listNodes } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import { isMovedHere } from '#domain/trace/align-once.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { holdsNewWords } from '#domain/trace/new-words.ts';
import type { Adoption, Suggestion } from '#model/suggestion.ts';
import { judgeAsked } from './adoption-asked.ts';
import type { CitedText } from './cited-text.ts';
import { describeMissing } from './missing-element.ts';

/** An adoption with the two versions that it is measured on. */
export interface AdoptionCase {
  adoption: Adoption;
  later: CitedText;
  earlier: CitedText | undefined;
  addressed: Suggestion['addressed'];
}

export interface AdoptionFault {
  field: 'eId' | 'quote' | 'occurrence' | 'mode';
  what: string;
  mend: string;
}

export type Judge = (
  one: AdoptionCase & { eId: string; quote: string },
) => AdoptionFault | undefined;

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

/** Words without a place stand somewhere in the later version, and nowhere in the earlier one. */
function judgeAnywhere(
  { adoption, later, earlier, addressed }: AdoptionCase,
  quote: string,
): AdoptionFault | undefined {
  const mend = '核对原话；说不清是哪几个字，就不填“条文原话”';
  if (findQuote(later.whole, quote).length === 0)
    return { field: 'quote', what: `${adoption.text} 里没有这句话`, mend };
  if (!earlier || !addressed || findQuote(earlier.whole, quote).length === 0) return undefined;
  return { field: 'quote', what: `这句话在 ${addressed.text} 里原来就有，不是新写的`, mend };
}

/** A title's words are no one's: a quote there has no stretch. */
const isInTitle = ({ adoption, later, eId, quote }: Parameters<Judge>[0]): boolean => {
  const node = later.find(eId);
  return node !== undefined && findQuote(node, quote)[adoption.occurrence - 1]?.length === 0;
};

const titleOf = (words: string): string =>
  normaliseQuote(words).replace(/^第.{1,6}?(?:分编|编|章|节|条)/, '');

/** A title that stood in the earlier version as well, under whatever number, is nobody's. */
const judgeTitle: Judge = ({ earlier, addressed, quote }) => {
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

const judgeInserted: Judge = ({ adoption, later, earlier, addressed, eId, quote }) => {
  const node = later.find(eId);
  if (!node || !earlier || !addressed) return undefined;
  const asked = addressed.eId ? earlier.find(addressed.eId) : undefined;
  const place = findQuote(node, quote)[adoption.occurrence - 1] ?? [];
  const versions = { earlier: earlier.statute, later: later.statute };
  if (holdsNewWords({ ...versions, eId, quote, place, asked })) return undefined;
  return {
    field: 'quote',
    what: `这句话在 ${addressed.text} 里原来就有，不是新写的`,
    mend: `把新写进 ${adoption.text} 的几个字也摘进来；条文没有变选“保留”，换了位置选“移位”`,
  };
};

const judgeDeleted: Judge = ({ adoption, later, earlier, addressed, eId, quote }) => {
  if (!earlier || !addressed) return undefined;
  const fault = findFault(addressed.text, earlier, eId, quote, adoption.occurrence);
  if (fault) return { ...fault, mend: `“删除”要从 ${addressed.text} 里摘；${fault.mend}` };
  const still = findQuote(later.whole, quote)[0];
  return (
    still && {
      field: 'quote',
      what: `写的是“删除”，这句话在 ${adoption.text} 里还有${placeOf(still)}`,
      mend: '核对是不是删掉了这一句；只是换了位置选“移位”，没有变选“保留”',
    }
  );
};

const judgeKept: Judge = ({ earlier, addressed, quote }) => {
  if (!earlier || !addressed) return undefined;
  const asked = (addressed.eId && earlier.find(addressed.eId)) || earlier.whole;
  if (findQuote(asked, quote).length > 0) return undefined;
  return {
    field: 'quote',
    what: `写的是“保留”，这句话在 ${addressed.text}${addressed.eId ? ` 的 ${addressed.eId}` : ''} 里却没有`,
    mend: '只摘两稿都有的字；有新写的字就选“增改”',
  };
};

const judgeMoved: Judge = ({ earlier, later, addressed, eId, quote }) => {
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

function findFault(
  text: string,
  cited: CitedText,
  eId: string,
  quote: string,
  occurrence: number,
): AdoptionFault | undefined {
  const node = cited.find(eId);
  if (!node) return missing(text, eId, cited);
  const found = findQuote(node, quote).length;
  if (found === 0) {
    const elsewhere = findQuote(cited.whole, quote)[0];
    return {
      field: 'quote',
      what: `${text} 的 ${eId} 里没有这句话`,
      mend: elsewhere
        ? `这句话${placeOf(elsewhere)}：改条款位置`
        : '从条文里原样复制，一个字、一个标点也不要改',
    };
  }
  if (occurrence <= found) return undefined;
  return {
    field: 'occurrence',
    what: `${text} 的 ${eId} 里这句话只有 ${found} 处，没有第 ${occurrence} 处`,
    mend: found === 1 ? '改成 1，或者删掉这一行' : `写 1 到 ${found}`,
  };
}

function missing(text: string, eId: string, cited: CitedText): AdoptionFault {
  const [what, mend] = describeMissing(text, eId, cited);
  return { field: 'eId', what, mend };
}

function placeOf(place: readonly { eId: string }[]): string {
  const eId = place[0]?.eId;
  return eId ? `，在${eIdToLabel(eId)}（${eId}）` : '，在标题里';
}
