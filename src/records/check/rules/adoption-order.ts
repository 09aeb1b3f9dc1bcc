import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * Words were adopted into a version later than the one that was spoken to.
 * Reason: an earlier or the same version cannot have heard the suggestion.
 */
export const adoptionOrder: Rule = ({ content, find }) =>
  content.records.suggestion.flatMap((record) => {
    const { addressed, adoptions } = record.data;
    return adoptions.flatMap(({ text }, index) => {
      const before = addressed && find('text', addressed.text)?.data.date;
      const after = find('text', text)?.data.date;
      const isSame = text === addressed?.text;
      if (!isSame && !(before && after && after < before)) return [];
      return errorAt(
        record,
        ['adoptions', index, 'text'],
        isSame
          ? `写进的文本就是当时提意见的那一稿（${text}）`
          : `写进的文本 ${text}（${after}）早于当时提意见的 ${addressed?.text}（${before}）`,
        '写进的应当是后来的一稿；请核对两个文本的编号和日期',
      );
    });
  });
