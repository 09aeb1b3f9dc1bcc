import { findQuote } from '#domain/trace/find-quote.ts';
import type { Adoption } from '#model/suggestion.ts';
import { judgeAdoption } from './adoption-modes.ts';
import type { CheckContext } from './rule.ts';

/**
 * Whether a version had already done what an adoption claims. In: the adoption, the id of the version.
 * Out: true when its new words stand there, its deleted ones are gone, its moved ones have moved; never for 保留.
 */
export function isDoneIn(
  adoption: Adoption,
  id: string,
  readText: CheckContext['readText'],
): boolean {
  const { eId, quote, mode, text } = adoption;
  const [earlier, later] = [readText(id), readText(text)];
  if (!earlier || !later || !eId || !quote || mode === '保留') return false;
  if (mode === '删除') return findQuote(earlier.whole, quote).length === 0;
  const fault = judgeAdoption({ adoption, later, earlier, addressed: { text: id } });
  return fault !== undefined && (mode !== '移位' || fault.field === 'mode');
}
