import { findNames } from '#domain/privacy/find-names.ts';
import { listWords } from '#records/check/list-words.ts';
import { errorAt, noticeAt, type CheckContext, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';
import { isTakenBack } from '#records/release.ts';

/**
 * A name stands only where its bearer agreed, and nowhere once the bearer took that back.
 * Reason: 个人信息保护法 art. 15, 25. What only looks like a name is said, since 高级老师 is none.
 */
export const namedPeople: Rule = (context) => {
  const withdrawn = new Set(
    context.all
      .filter(({ data }) => isTakenBack(data))
      .map(nameOf)
      .filter((name) => name !== undefined),
  );
  return context.all
    .filter(({ data }) => !isTakenBack(data))
    .flatMap((record) => judge(record, withdrawn, context));
};

const nameOf = ({ data }: ContentRecord): string | undefined =>
  'person' in data ? data.person?.name : undefined;

function judge(
  record: ContentRecord,
  withdrawn: ReadonlySet<string>,
  context: CheckContext,
): Problem[] {
  const agreed = nameOf(record);
  const seen = new Set<string>();
  const isNews = (name: string): boolean => name !== agreed && !seen.has(name) && !!seen.add(name);
  return listWords(record, context).flatMap(({ place, text }) => [
    ...[...withdrawn]
      .filter((name) => name.length > 1 && text.includes(name) && isNews(name))
      .map(() =>
        errorAt(record, place, '这里写着一个人的名字，这个人已经撤回同意', '删掉名字，只写类别'),
      ),
    ...findNames(text)
      .filter(({ name }) => isNews(name))
      .map(({ name, sure }) =>
        (sure ? errorAt : noticeAt)(
          record,
          place,
          `“${name[0]}…”${sure ? '是' : '像是'}一个人的姓名，没有同意记录`,
          '只写类别，或者只写姓；本人单独同意公开的，填写“署名”一栏',
        ),
      ),
  ]);
}
