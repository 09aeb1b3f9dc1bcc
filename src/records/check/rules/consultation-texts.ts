import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * A law's consultations and highlights are of its own versions.
 * Reason: a reader would be sent to speak to another law's draft.
 */
export const consultationTexts: Rule = ({ content }) =>
  content.records.law.flatMap((law) =>
    (['consultations', 'highlights'] as const).flatMap((field) =>
      law.data[field].flatMap(({ text }, index) =>
        text.startsWith(`${law.id}/`)
          ? []
          : errorAt(
              law,
              [field, index, 'text'],
              `文本 ${text} 不属于这个项目（${law.id}）`,
              `写 ${law.id}/ 开头的文本编号`,
            ),
      ),
    ),
  );
