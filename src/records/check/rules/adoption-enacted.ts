import { standsBeside } from '#domain/trace/stands-beside.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * Words that a draft adopted are in the law that came of it.
 * Reason: a draft's words that were changed again before the law was made are no words of the law.
 */
export const adoptionEnacted: Rule = ({ content, find, readText }) => {
  const laws = Map.groupBy(
    content.records.text.filter(({ data }) => data.version === '公布稿'),
    ({ data }) => data.law,
  );
  return content.records.suggestion.flatMap((record) =>
    record.data.adoptions.flatMap((adoption, index) => {
      const { text, eId, quote, mode } = adoption;
      const draft = find('text', text);
      if (!draft || draft.data.version === '公布稿' || !eId || !quote) return [];
      const law = (laws.get(draft.data.law) ?? [])
        .filter(({ data }) => !data.date || data.date >= (draft.data.date ?? ''))
        .toSorted((one, other) => ((one.data.date ?? '~') < (other.data.date ?? '~') ? -1 : 1))[0];
      const [before, after] = [readText(text), law && readText(law.id)];
      if (!law || !before || !after) return [];
      const isGone = mode === '删除';
      const stands = isGone
        ? findQuote(after.whole, quote).length > 0
        : standsBeside(
            { earlier: before.statute, later: after.statute, own: 'earlier' },
            eId,
            quote,
          );
      if (stands !== isGone) return [];
      return errorAt(
        record,
        ['adoptions', index, 'quote'],
        isGone
          ? `${text} 删去的这句话，公布稿 ${law.id} 里又有了`
          : `${text} 的这句话，公布稿 ${law.id} 对应的条文里没有`,
        `写进的文本改成 ${law.id}，照公布稿核对条款和原话；公布前又改掉的，不算写进了法规`,
      );
    }),
  );
};
