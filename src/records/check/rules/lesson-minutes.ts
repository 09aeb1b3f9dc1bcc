import { listComponents } from '#records/check/lesson-references.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * The minutes of a lesson's blocks add up to the lesson's.
 * Reason: a teacher plans by both; a plan that does not add up is found out in class.
 */
export const lessonMinutes: Rule = (context) =>
  context.content.records.lesson.flatMap((lesson) => {
    const blocks = listComponents(lesson, context).filter(({ name }) => name === 'Block');
    const sum = blocks.reduce((total, { props }) => total + Number(props['minutes'] ?? 0), 0);
    if (blocks.length === 0 || sum === lesson.data.minutes) return [];
    return errorAt(
      lesson,
      ['minutes'],
      `时长写的是 ${lesson.data.minutes} 分钟，${blocks.length} 个环节加起来是 ${sum} 分钟`,
      '改时长，或者改各个 Block 的 minutes',
    );
  });
