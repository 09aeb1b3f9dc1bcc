import { listReferences, nameReference } from '#records/check/references.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * What points at an invented record is marked as invented too.
 * Reason: an unmarked record that builds on an invented one would pass it off as real. Terms and fixed pages are of no place.
 */
export const exampleReferences: Rule = (context) =>
  context.all.flatMap((record) => {
    if (!('example' in record.data) || record.data.example) return [];
    return listReferences(record, context).flatMap((reference) => {
      const target = context.find(reference.kind, reference.id);
      if (!target || !('example' in target.data) || !target.data.example) return [];
      const isDigest = 'kind' in record.data && record.data.kind === '实践摘编';
      return errorAt(
        record,
        reference.place,
        `引用了虚构示例（${nameReference(reference)}），自己却没有标“虚构示例”`,
        isDigest ? '实践摘编写的是真事：删掉这个引用' : '写上 example: true，或者改引真实的记录',
      );
    });
  });
