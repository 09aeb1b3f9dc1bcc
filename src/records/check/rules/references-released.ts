import { listReferences, nameReference } from '#records/check/references.ts';
import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';

/**
 * A public record does not rest on one that is withheld.
 * Reason: an adoption whose text is not public claims words nobody can read; elsewhere the page simply leaves the link out, which is said.
 */
export const referencesReleased: Rule = (context) =>
  context.all
    .filter((record) => context.isReleased(record))
    .flatMap((record) =>
      listReferences(record, context).flatMap((reference) => {
        const target = context.find(reference.kind, reference.id);
        if (!target || context.isReleased(target)) return [];
        const what = `${nameReference(reference)} 还没有公开，这条记录却公开了`;
        return reference.isHard
          ? errorAt(
              record,
              reference.place,
              what,
              '先公开它，或者把这条记录也改为草稿、设同样的公开时间',
            )
          : noticeAt(record, reference.place, what, '页面上先不显示它；公开以后会自动出现');
      }),
    );
