import { kinds } from '#model/kinds.ts';
import { listReferences, nameReference } from '#records/check/references.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * Every id that a record names is the id of a record.
 * Reason: pages are joined by ids; one that resolves to nothing would silently leave out a law, a station or a voice.
 */
export const referencesExist: Rule = (context) =>
  context.all.flatMap((record) =>
    listReferences(record, context)
      .filter(({ kind, id }) => !context.find(kind, id) && !context.isUnreadable(kind, id))
      .map((reference) =>
        errorAt(
          record,
          reference.place,
          `没有编号是 ${reference.id} 的${kinds[reference.kind].label}`,
          `核对编号；${nameReference(reference)} 还没有的话，先在 ${kinds[reference.kind].folder}/ 里建好`,
        ),
      ),
  );
