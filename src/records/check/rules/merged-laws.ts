import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * A suggestion is merged into one on the same law.
 * Reason: it inherits the other's words and state, which are of that law alone.
 */
export const mergedLaws: Rule = ({ content, find }) =>
  content.records.suggestion.flatMap((record) => {
    const { mergedInto, law } = record.data;
    const target = mergedInto && find('suggestion', mergedInto);
    if (!target || target.data.law === law) return [];
    return errorAt(
      record,
      ['mergedInto'],
      `并入的建议 ${mergedInto} 不是说同一个项目的`,
      '核对并入哪一条；不同项目的意见不能合并',
    );
  });
