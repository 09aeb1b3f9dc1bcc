import type { Root } from 'hast';
import type { Course, Lesson } from '#model/course.ts';
import { readBodyTree } from '#records/body.ts';
import { listCourseTexts, type QuotedText } from './lesson-texts.ts';
import { type Entry, findRecord, listRecords } from './records.ts';

export interface LessonView {
  id: string;
  href: string;
  lesson: Lesson;
  body: string;
  bodyLine: number;
}

/** A course with its released lessons, in their order. */
export interface CourseView {
  id: string;
  href: string;
  course: Course;
  body: string;
  bodyLine: number;
  lessons: LessonView[];
  minutes: number;
}

export interface TermView {
  href: string;
  term: string;
  pinyin: string;
  definition: string;
}

export interface CoursePage {
  body: Root | undefined;
  terms: TermView[];
  quoted: QuotedText[];
}

/** Every course, the latest changed first. */
export async function listCourses(): Promise<CourseView[]> {
  const lessons = Map.groupBy(
    (await listRecords('lesson')).map(viewLesson),
    ({ lesson }) => lesson.course,
  );
  const views = (await listRecords('course')).map((entry) =>
    viewCourse(entry, lessons.get(entry.id) ?? []),
  );
  return views.sort((a, b) =>
    a.course.updated < b.course.updated ? 1 : a.course.updated > b.course.updated ? -1 : 0,
  );
}

function viewLesson({ data, body, bodyLine }: Entry<'lesson'>): LessonView {
  return { id: data.id, href: `/courses/${data.course}/${data.id}/`, lesson: data, body, bodyLine };
}

function viewCourse(
  { id, data, body, bodyLine }: Entry<'course'>,
  lessons: readonly LessonView[],
): CourseView {
  const ordered = lessons.toSorted((a, b) => a.lesson.order - b.lesson.order);
  const minutes = ordered.reduce((sum, { lesson }) => sum + lesson.minutes, 0);
  return { id, href: `/courses/${id}/`, course: data, body, bodyLine, lessons: ordered, minutes };
}

export async function describeCourse(view: CourseView): Promise<CoursePage> {
  return {
    body: readBodyTree('course', view),
    terms: await listTerms(view.course.terms),
    quoted: await listCourseTexts(view.course),
  };
}

/** The released terms of these ids, in the order given. */
export async function listTerms(ids: readonly string[]): Promise<TermView[]> {
  const found = await Promise.all(ids.map((id) => findRecord('term', id)));
  return found.flatMap((entry) =>
    entry
      ? [
          {
            href: `/glossary/#term-${entry.id}`,
            term: entry.data.term,
            pinyin: entry.data.pinyin,
            definition: entry.data.definition,
          },
        ]
      : [],
  );
}
