import type { Course, Lesson } from '#model/course.ts';

type Facts = Record<string, unknown>;

/** What a course is, in the words of schema.org. */
export function describeCourseData(
  course: Course,
  address: string,
  minutes: number,
  lessons: readonly { lesson: Lesson; address: string }[],
): Facts {
  return {
    '@type': ['Course', 'LearningResource'],
    ...shared(course, address, minutes),
    name: course.title,
    description: course.summary,
    teaches: [...course.outcomes.basic, ...course.outcomes.standard, ...course.outcomes.extended],
    hasPart: lessons.map((one) => describeLessonData(course, one.lesson, one.address)),
  };
}

export function describeLessonData(course: Course, lesson: Lesson, address: string): Facts {
  return {
    '@type': 'LearningResource',
    ...shared(course, address, lesson.minutes),
    name: lesson.title,
    description: lesson.summary,
    learningResourceType: '微课',
    position: lesson.order,
    teaches: lesson.outcomes,
  };
}

const shared = ({ ages, ...course }: Course, address: string, minutes: number): Facts => ({
  url: address,
  inLanguage: 'zh-CN',
  ...(minutes > 0 && { timeRequired: `PT${minutes}M` }),
  typicalAgeRange: ages.to >= 99 ? `${ages.from}-` : `${ages.from}-${ages.to}`,
  educationalUse: ['instruction', 'assignment'],
  educationalLevel: course.stages.join('、'),
  license: course.licence,
  isAccessibleForFree: true,
  author: course.authors.map((name) => ({ '@type': 'Organization', name })),
  dateModified: course.updated,
});
