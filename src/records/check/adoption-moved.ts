import { eIdToLabel } from '#domain/statute/labels.ts';
import { alignOnce, isMovedHere } from '#domain/trace/align-once.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { articleOf, standsBeside } from '#domain/trace/stands-beside.ts';
import type { Judge } from './adoption-fault.ts';

/** Words moved when they stood in the article spoken to and left it, or when it changed its place in the order. */
export const judgeMoved: Judge = (one) => {
  const { earlier, addressed, quote } = one;
  if (!earlier || !addressed) return undefined;
  const before = findQuote(earlier.whole, quote);
  if (before.length === 0)
    return {
      field: 'quote',
      what: `写的是“移位”，这句话在 ${addressed.text} 里却没有`,
      mend: '从两稿都有的字里摘；有新写的字就选“增改”',
    };
  const places = before.flatMap(([first]) => first?.eId ?? []);
  if (places.length === 0)
    return {
      field: 'quote',
      what: '写的是“移位”，摘的却是标题或条号',
      mend: '从移过去的条文里摘一句',
    };
  const asked = articleOf(addressed.eId ?? '');
  const stood = places.filter((eId) => !asked.startsWith('art_') || articleOf(eId) === asked);
  if (stood.length === 0)
    return {
      field: 'quote',
      what: `写的是“移位”，这句话在 ${addressed.text} 的${eIdToLabel(asked)}里却没有`,
      mend: '核对“当时的条款”，从那一条移走的话里摘',
    };
  return judgeOrder(one, stood);
};

function judgeOrder(
  { adoption, earlier, later, addressed, at, quote }: Parameters<Judge>[0],
  stood: readonly string[],
): ReturnType<Judge> {
  if (!earlier || !addressed) return undefined;
  const versions = { earlier: earlier.statute, later: later.statute };
  const own = alignOnce(earlier.statute, later.statute).b.find(({ eId }) => eId === articleOf(at));
  const left = stood.filter(
    (eId) =>
      articleOf(eId) === own?.partner ||
      !standsBeside({ ...versions, own: 'earlier' }, eId, quote, own?.eId),
  );
  if (left.length > 0 && isMovedHere(earlier.statute, later.statute, at, left)) return undefined;
  const first = eIdToLabel(stood[0] ?? at);
  if (left.length > 0)
    return {
      field: 'mode',
      what: `写的是“移位”，这句话在 ${addressed.text} 里就在${first}，次序没有变`,
      mend: '只是条号跟着变了，就选“保留”',
    };
  return {
    field: 'mode',
    what: `写的是“移位”，${addressed.text} 的${first}里的这句话，${adoption.text} 里还在原来的条文`,
    mend: '从原处移走了的话里摘；原来的还在，又添了一处，就选“增改”，连新写的字一起摘',
  };
}
