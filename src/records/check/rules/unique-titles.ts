import { kinds } from '#model/kinds.ts';
import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * Two records of a kind do not share a title; two laws may, and the versions of a law, which is only said.
 * Reason: in a list, a search result or a browser's tab nobody could tell them apart. (Pages of laws gain a date.)
 */
export const uniqueTitles: Rule = ({ all }) => {
  const first = new Map<string, ContentRecord>();
  return all.flatMap((record) => {
    const [field, title, scope = ''] = titleOf(record);
    const key = `${record.kind} ${scope} ${title}`;
    const other = first.get(key);
    first.set(key, other ?? record);
    if (!other) return [];
    const say = record.kind === 'law' || field === 'version' ? noticeAt : errorAt;
    return say(
      record,
      [field],
      `和另一条${kinds[record.kind].label}（${other.path}）的标题一样：${title}`,
      record.kind === 'law' ? mends.law : (mends[field] ?? mends.other),
    );
  });
};

const mends: Readonly<Record<string, string>> & { law: string; other: string } = {
  law: '是同一部法的两个文本，就放进同一个项目；本来就是两部，可以不改，页面会加上日期',
  version: '在“标题”里写明两个文本的区别，例如写上年份',
  other: '改一个标题，写出两条的不同',
};

function titleOf({ data }: ContentRecord): [field: string, title: string, scope?: string] {
  if ('version' in data)
    return data.title ? ['title', data.title, data.law] : ['version', data.version, data.law];
  if ('title' in data) return ['title', data.title];
  return 'name' in data ? ['name', data.name] : ['term', data.term];
}
