import { findMarks } from '#domain/privacy/find-marks.ts';
import { listWords } from '#records/check/list-words.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * No record carries the mark of a paper that was not meant for the public.
 * Reason: 保守国家秘密法 art. 29 and the congress's own rules; a mark that was pasted along tells where the words came from.
 */
export const confidentialMarks: Rule = (context) =>
  context.all.flatMap((record) => {
    const seen = new Set<string>();
    return listWords(record, context).flatMap(({ place, text }) =>
      findMarks(text)
        .filter(({ words }) => !seen.has(words) && !!seen.add(words))
        .map(({ words }) =>
          errorAt(
            record,
            place,
            `这里有不公开的标记“${words}”`,
            '停下来，先问保密审查：只有对外公布的文本才能放上来。确认公布过的，从公布的那一页重新复制',
          ),
        ),
    );
  });
