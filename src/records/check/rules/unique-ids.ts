import { kinds } from '#model/kinds.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * An id is unique in its kind, upper and lower case alike.
 * Reason: two files that differ in case alone are one file on Windows and one address on many servers.
 */
export const uniqueIds: Rule = ({ all }) => {
  const first = new Map<string, string>();
  return all.flatMap((record) => {
    const key = `${record.kind} ${record.id.toLowerCase()}`;
    const other = first.get(key);
    first.set(key, other ?? record.path);
    if (other === undefined) return [];
    return errorAt(
      record,
      ['id'],
      `编号和另一条${kinds[record.kind].label}（${other}）重复，大小写不算区别`,
      '给其中一条换一个编号，文件名一起改',
    );
  });
};
