import { textOf } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import type { Adoption, Suggestion } from '#model/suggestion.ts';
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
  one: AdoptionCase & {
    eId: string;
    quote: string;
    /** The element in which the words begin, where `eId` names a wider one, such as a chapter. */
    at: string;
  },
) => AdoptionFault | undefined;

/** What is false of the place that an adoption names: no such element, no such words in it, not so often. */
export function findFault(
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
    return {
      field: 'quote',
      what: `${text} 的 ${eId} 里没有这句话`,
      mend: hint(cited, node, quote),
    };
  }
  if (occurrence <= found) return undefined;
  return {
    field: 'occurrence',
    what: `${text} 的 ${eId} 里这句话只有 ${found} 处，没有第 ${occurrence} 处`,
    mend: found === 1 ? '改成 1，或者删掉这一行' : `写 1 到 ${found}`,
  };
}

function hint(cited: CitedText, node: StatuteNode, quote: string): string {
  const elsewhere = findQuote(cited.whole, quote)[0];
  if (elsewhere) return `这句话${placeOf(elsewhere)}：改条款位置`;
  return withoutItems(textOf(node)).includes(withoutItems(quote))
    ? '这句话跨了几项：项号（六）也照抄上，或者只摘一项里的字'
    : '从条文里原样复制，一个字、一个标点也不要改';
}

const withoutItems = (words: string): string =>
  normaliseQuote(words).replace(/\([一二三四五六七八九十百]+\)/g, '');

export function missing(text: string, eId: string, cited: CitedText): AdoptionFault {
  const [what, mend] = describeMissing(text, eId, cited);
  return { field: 'eId', what, mend };
}

export function placeOf(place: readonly { eId: string }[]): string {
  const eId = place[0]?.eId;
  return eId ? `，在${eIdToLabel(eId)}（${eId}）` : '，在标题里';
}
