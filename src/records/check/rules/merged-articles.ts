import { areBeside, articleOf } from '#domain/trace/stands-beside.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { type CheckContext, errorAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * A suggestion is merged into one on the same article, as far as both name one.
 * Reason: its page says that it shares the other's words of the law.
 */
export const mergedArticles: Rule = (context) =>
  context.content.records.suggestion.flatMap((record) => {
    const target = context.find('suggestion', record.data.mergedInto ?? '');
    if (!target || isSameArticle(record, target, context)) return [];
    return errorAt(
      record,
      ['mergedInto'],
      `这条说的是 ${describe(record)}，并入的 ${target.id} 说的是 ${describe(target)}，不是同一条`,
      '核对并入哪一条建议、两条的“当时的条款”；本来不针对哪一条，就不填“当时的条款”',
    );
  });

const describe = ({ data }: ContentRecord<'suggestion'>): string =>
  `${data.addressed?.text ?? ''} 的${eIdToLabel(articleOf(data.addressed?.eId ?? ''))}`;

/** True where one of them names no article, or is of another law, which is another rule's matter. */
function isSameArticle(
  one: ContentRecord<'suggestion'>,
  other: ContentRecord<'suggestion'>,
  { find, readText }: CheckContext,
): boolean {
  const [a, b] = [one.data.addressed, other.data.addressed];
  if (!a?.eId || !b?.eId || one.data.law !== other.data.law) return true;
  const isArticle = [a.eId, b.eId].every((eId) => eId.startsWith('art_'));
  if (a.text === b.text) return !isArticle || articleOf(a.eId) === articleOf(b.eId);
  const [first, last] = [a, b].toSorted((x, y) => (dateOf(x.text) < dateOf(y.text) ? -1 : 1));
  const [earlier, later] = [readText(first?.text ?? ''), readText(last?.text ?? '')];
  if (!earlier || !later) return true;
  return areBeside(earlier.statute, later.statute, first?.eId ?? '', last?.eId ?? '');

  function dateOf(text: string): string {
    return find('text', text)?.data.date ?? '~';
  }
}
