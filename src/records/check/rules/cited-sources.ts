import { listReferences } from '#records/check/references.ts';
import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';

/**
 * A version that is quoted has a public source.
 * Reason: a reader must be able to check the words; a claim of adoption rests on them, a lesson or a list merely shows them.
 */
export const citedSources: Rule = (context) =>
  context.all
    .filter(({ kind }) => kind !== 'text')
    .flatMap((record) =>
      listReferences(record, context).flatMap(({ place, kind, id }) => {
        if (kind !== 'text' || !context.find('text', id)?.data.source.pending) return [];
        const what = `引用的文本 ${id} 还没有公开来源（来源待补）`;
        const mend = `在 texts/${id}.md 里补上公布机关、网址或公报、日期`;
        return record.kind === 'suggestion'
          ? errorAt(record, place, what, mend)
          : noticeAt(record, place, what, mend);
      }),
    );
