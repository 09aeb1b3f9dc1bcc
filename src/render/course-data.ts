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
    provider: authorsOf(course),
    hasPart: lessons.map((one) => describePart(course, one.lesson, one.address)),
  };
}

/** A lesson by itself: it says besides what course it belongs to. */
export const describeLessonData = (
  course: Course,
  lesson: Lesson,
  { own, course: whole }: { own: string; course: string },
): Facts => ({
  ...describePart(course, lesson, own),
  isPartOf: { '@type': 'Course', name: course.title, url: whole },
});

function describePart(course: Course, lesson: Lesson, address: string): Facts {
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

const authorsOf = ({ authors }: Pick<Course, 'authors'>): Facts[] =>
  authors.map((name) => ({ '@type': 'Organization', name }));

/** Where a licence of Creative Commons stands; any other is told in its own words. */
export function licenceAddress(licence: string): string {
  const [, kind, version] = /CC (BY(?:-[A-Z]{2})*) (\d\.\d)/.exec(licence) ?? [];
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : licence;
}

const shared = ({ ages, ...course }: Course, address: string, minutes: number): Facts => ({
  url: address,
  inLanguage: 'zh-CN',
  ...(minutes > 0 && { timeRequired: `PT${minutes}M` }),
  typicalAgeRange: ages.to >= 99 ? `${ages.from}-` : `${ages.from}-${ages.to}`,
  educationalUse: ['instruction', 'assignment'],
  educationalLevel: course.stages.join('、'),
  license: licenceAddress(course.licence),
  copyrightNotice: course.licence,
  isAccessibleForFree: true,
  author: authorsOf(course),
  dateModified: course.updated,
});
