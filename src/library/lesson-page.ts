import type { Root } from 'hast';
import { readBodyTree } from '#records/body.ts';
import { type CourseView, type LessonView, listTerms, type TermView } from './courses.ts';
import type { LessonPart } from './lesson-quiz.ts';
import { listLessonTexts, type QuotedText } from './lesson-texts.ts';
import { listParts, prepareForPupils } from './lesson-tree.ts';

export interface LessonPage {
  tree: Root | undefined;
  blocks: { href: string; kind: string; title: string; minutes: number }[];
  /** Names of the components in the lesson: the legend explains the marks of these alone. */
  uses: ReadonlySet<string>;
  terms: TermView[];
  quoted: QuotedText[];
  previous: LessonView | undefined;
  next: LessonView | undefined;
}

export async function describeLesson(course: CourseView, view: LessonView): Promise<LessonPage> {
  const written = readBodyTree('lesson', view);
  const tree = written && prepareForPupils(written);
  const parts = tree ? listParts(tree) : [];
  const place = course.lessons.findIndex(({ id }) => id === view.id);
  return {
    tree,
    blocks: parts.flatMap(viewBlock),
    uses: new Set(parts.map(({ name }) => name)),
    terms: await listTerms([...new Set([...view.lesson.terms, ...usedTerms(parts)])]),
    quoted: await listLessonTexts(course.course, view.lesson, parts),
    previous: course.lessons[place - 1],
    next: course.lessons[place + 1],
  };
}

const usedTerms = (parts: readonly LessonPart[]): string[] =>
  parts.flatMap(({ name, props }) => (name === 'Term' ? [String(props['id'])] : []));

function viewBlock({ name, props, heading }: LessonPart): LessonPage['blocks'] {
  if (name !== 'Block' || !heading) return [];
  return [
    {
      href: `#${heading.id}`,
      kind: String(props['kind']),
      title: heading.text,
      minutes: Number(props['minutes']),
    },
  ];
}
