import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';

/**
 * A course has lessons, each with a place of its own, and none is left out.
 * Reason: two first lessons leave the order, the slides and the packages to chance.
 */
export const courseLessons: Rule = ({ content }) => {
  const lessons = Map.groupBy(content.records.lesson, ({ data }) => data.course);
  const empty = content.records.course
    .filter(({ id }) => !lessons.has(id))
    .map((course) =>
      noticeAt(course, ['id'], '这门微课程还没有课', `在 lessons/ 里建 ${course.id}--<课编号>.mdx`),
    );
  const repeated = [...lessons.values()].flatMap((own) => {
    const first = new Map<number, string>();
    return own.flatMap((lesson) => {
      const other = first.get(lesson.data.order);
      first.set(lesson.data.order, other ?? lesson.path);
      if (other === undefined) return [];
      return errorAt(
        lesson,
        ['order'],
        `和 ${other} 都是第 ${lesson.data.order} 课`,
        '给其中一课换一个序号',
      );
    });
  });
  const gaps = [...lessons.values()].flatMap((own) => {
    const places = new Set(own.map(({ data }) => data.order));
    return own
      .filter(({ data: { order } }) => order > 1 && !places.has(order - 1))
      .map((lesson) => {
        const { order } = lesson.data;
        return noticeAt(
          lesson,
          ['order'],
          `这是第 ${order} 课，前面没有第 ${order - 1} 课`,
          '补上前一课，或者改这一课的序号',
        );
      });
  });
  return [...empty, ...repeated, ...gaps];
};
