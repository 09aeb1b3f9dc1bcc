import type { ElementContent } from 'hast';
import { readBodyTree } from '#records/body.ts';
import { cutSlides, type Slide } from './cut-slides.ts';
import type { CourseView, LessonView } from './courses.ts';
import { fitSection } from './lesson-section.ts';
import { listLessonTexts, type QuotedText } from './lesson-texts.ts';
import { listParts, prepareLesson } from './lesson-tree.ts';

/** The slides of each lesson of a course, cut from the tree of the teacher's page. */
export interface SlideLesson extends LessonView {
  slides: (Slide & { id: string })[];
  quoted: QuotedText[];
}

export function describeSlides(course: CourseView): Promise<SlideLesson[]> {
  return Promise.all(course.lessons.map((view) => describeLesson(course, view)));
}

async function describeLesson({ course }: CourseView, view: LessonView): Promise<SlideLesson> {
  const prefix = `${view.id}--`;
  const written = readBodyTree('lesson', view);
  const tree = written && fitSection(prepareLesson(written, 'teacher', prefix), prefix);
  const drafts = ((tree?.children ?? []) as ElementContent[]).flatMap((node) =>
    node.type === 'component' && node.name === 'Block'
      ? cutSlides(node.children, String(node.props['title']), labelOf(node.props))
      : cutSlides([node], view.lesson.title, ''),
  );
  return {
    ...view,
    slides: drafts.map((slide, at) => ({ ...slide, id: `${prefix}slide-${at + 1}` })),
    quoted: await listLessonTexts(course, view.lesson, tree ? listParts(tree) : []),
  };
}

const labelOf = (props: Readonly<Record<string, unknown>>): string =>
  `${String(props['kind'])}，${Number(props['minutes'])} 分钟`;
