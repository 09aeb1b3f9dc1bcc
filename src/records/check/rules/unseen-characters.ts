import { findUnseen } from '#model/unseen.ts';
import { listWords } from '#records/check/list-words.ts';
import { type CheckContext, errorAt, noticeAt, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * No body holds a character that nobody can see. (Fields are refused by the model.)
 * Reason: a turned line or a hidden sign makes the words of a law read otherwise than they are.
 */
export const unseenCharacters: Rule = (context) => [
  ...hiddenCharacters(context),
  ...context.all.flatMap((record) => findBoxes(record, context)),
];

const hiddenCharacters: Rule = ({ all, readBody }) =>
  all.flatMap((record) => {
    const at = findUnseen(record.body);
    if (at < 0) {
      const tree = readBody(record)?.tree;
      if (!tree || findUnseen(JSON.stringify(tree)) < 0) return [];
      return errorAt(
        record,
        { line: record.bodyLine, column: 1 },
        '正文里有用代码写的看不见的字符，例如 &#x202e;',
        '找到 & 和 ; 之间的代码，删掉它',
      );
    }
    const before = record.body.slice(0, at).split('\n');
    const column = before.at(-1)?.length ?? 0;
    const code = record.body.codePointAt(at) ?? 0;
    const beside =
      record.body
        .slice(Math.max(0, at - 6), at)
        .split('\n')
        .at(-1) ?? '';
    return errorAt(
      record,
      { line: record.bodyLine + before.length - 1, column: column + 1 },
      `${beside === '' ? '行首' : `“${beside}”后面`}有看不见的字符（U+${code.toString(16).toUpperCase().padStart(4, '0')}）`,
      '把这几个字删掉重新打一遍，不要从网页整段复制；法规文本用导入命令，会自动去掉',
    );
  });

/** A character that one computer made for itself is an empty box on every other. */
function findBoxes(record: ContentRecord, context: CheckContext): Problem[] {
  if (!context.thorough) return [];
  const found = listWords(record, context).find(({ text }) => /[\ue000-\uf8ff]/.test(text));
  if (!found) return [];
  const code =
    /[\ue000-\uf8ff]/.exec(found.text)?.[0].charCodeAt(0).toString(16).toUpperCase() ?? '';
  const what = `有一个字（U+${code}）是某台电脑自造的，别处显示成空框`;
  return [noticeAt(record, found.place, what, '对照原文，换成通用的字；没有的，用文字写明')];
}
