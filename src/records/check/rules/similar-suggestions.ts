import { noticeAt, type Rule } from '#records/check/rule.ts';
import { findSimilar, likenessThresholds, wordsOf } from '#domain/trace/similar-suggestions.ts';

/**
 * Two suggestions in nearly the same words may be one: advice to an editor, never done by machine.
 * Reason: 合并处理 is a decision; a voice that is counted twice makes every figure wrong.
 */
export const similarSuggestions: Rule = ({ content, thorough }) => {
  if (!thorough) return [];
  const records = content.records.suggestion;
  const byId = new Map(records.map((record) => [record.id, record]));
  const words = records.map(({ id, data }) => ({ id, words: wordsOf(data) }));
  const found = findSimilar(words, { least: likenessThresholds.same, most: 3 });
  return records.flatMap((record) =>
    (found.get(record.id) ?? []).flatMap(({ id }) => {
      const other = byId.get(id);
      const isMerged = record.data.mergedInto === id || other?.data.mergedInto === record.id;
      // Said once a pair.
      if (isMerged || id < record.id) return [];
      return [
        noticeAt(
          record,
          ['voice'],
          `和 ${id} 的用字很相近`,
          '是同一件事的，一条写“合并处理”；不是就不用改',
        ),
      ];
    }),
  );
};
