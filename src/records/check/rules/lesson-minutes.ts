import { period } from '#domain/course/plan.ts';
import { listComponents } from '#records/check/lesson-references.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * The minutes of a lesson's blocks add up to the lesson's, and those of its long plan, where one is written, to a class.
 * Reason: a teacher plans by both; a plan that does not add up is found out in class.
 */
export const lessonMinutes: Rule = (context) =>
  context.content.records.lesson.flatMap((lesson) => {
    const blocks = listComponents(lesson, context).filter(({ name }) => name === 'Block');
    const sum = (minutes: (props: (typeof blocks)[number]['props']) => unknown): number =>
      blocks.reduce((total, { props }) => total + Number(minutes(props) ?? 0), 0);
    if (blocks.length === 0) return [];
    const short = sum(({ minutes }) => minutes);
    const long = sum(({ minutes, long: own }) => own ?? minutes);
    const isWritten = blocks.some(({ props }) => props['long'] !== undefined);
    const faults = [
      short !== lesson.data.minutes && [
        `时长写的是 ${lesson.data.minutes} 分钟，${blocks.length} 个环节加起来是 ${short} 分钟`,
        '改时长，或者改各个 Block 的 minutes',
      ],
      isWritten &&
        long !== period && [
          `${period} 分钟的安排加起来是 ${long} 分钟（没写 long 的环节照 minutes 算）`,
          `改各个 Block 的 long，加起来等于 ${period}；都不写，余下的自动加给活动`,
        ],
    ];
    return faults.flatMap((fault) =>
      fault ? errorAt(lesson, ['minutes'], String(fault[0]), String(fault[1])) : [],
    );
  });
