import type { ElementContent } from 'hast';
import { readBodyTree } from '#records/body.ts';
import type { CourseView, LessonView } from './courses.ts';
import { wordsOf } from './lesson-quiz.ts';
import { fitSection } from './lesson-section.ts';
import { prepareLesson } from './lesson-tree.ts';

/**
 * Cuts a lesson into slides. In: the tree of the teacher's page. Out: slides in order.
 * 1. Every word of the lesson stands on exactly one slide, but a TeacherNote, which is a note to the speaker.
 * 2. A block begins a slide, and so do a heading, a scene and every component that fills a screen.
 * 3. A note stands with the slide before it, so that it is read when that slide is shown.
 * Example: a block of two short paragraphs and a quiz → two slides, both under the block's title.
 */
export interface Slide {
  id: string;
  title: string;
  /** 导入，5 分钟; empty outside a block. */
  label: string;
  nodes: ElementContent[];
  notes: ElementContent[];
  /** Whether the words need a smaller face. */
  isLong: boolean;
}

export interface SlideLesson extends LessonView {
  slides: Slide[];
}

/** Characters that can be read from the last row. */
const room = 130;
const whole = [
  'Quiz',
  'Comparison',
  'ArticleQuote',
  'Timeline',
  'Figure',
  'Video',
  'Scene',
  'Reveal',
];

export function describeSlides(course: CourseView): SlideLesson[] {
  return course.lessons.map((view) => {
    const prefix = `${view.id}--`;
    const written = readBodyTree('lesson', view);
    const tree = written && fitSection(prepareLesson(written, 'teacher', prefix), prefix);
    const drafts = ((tree?.children ?? []) as ElementContent[]).flatMap((node) =>
      node.type === 'component' && node.name === 'Block'
        ? cut(node.children, String(node.props['title']), labelOf(node.props))
        : cut([node], view.lesson.title, ''),
    );
    const slides = drafts.map((slide, at) => ({ ...slide, id: `${prefix}slide-${at + 1}` }));
    return { ...view, slides };
  });
}

const labelOf = (props: Readonly<Record<string, unknown>>): string =>
  `${String(props['kind'])}，${Number(props['minutes'])} 分钟`;

type Draft = Omit<Slide, 'id'>;

function cut(nodes: readonly ElementContent[], title: string, label: string): Draft[] {
  const slides: Draft[] = [];
  let filled = 0;
  const open = (name = title): Draft => {
    const slide = { title: name, label, nodes: [], notes: [], isLong: false };
    slides.push(slide);
    filled = 0;
    return slide;
  };
  const put = (node: ElementContent): void => {
    if (isBlank(node)) return;
    const size = wordsOf(node).length;
    const fills = node.type === 'component' && whole.includes(node.name);
    const isHeading = node.type === 'element' && /^h\d$/.test(node.tagName);
    let last = slides.at(-1);
    if (!last || (last.nodes.length > 0 && (fills || isHeading || filled + size > room)))
      last = open();
    last.nodes.push(fold(node));
    last.isLong ||= size > room;
    filled = fills ? room + 1 : filled + size;
  };
  for (const node of nodes.flatMap(unfold)) {
    if (node.type === 'component' && node.name === 'TeacherNote')
      (slides.at(-1) ?? open()).notes.push(node);
    else put(node);
  }
  return slides;
}

/** A scenario is a deck of its own: its title, then its scenes; the notes within a scene follow it. */
function unfold(node: ElementContent): ElementContent[] {
  if (node.type !== 'component' || !['Scenario', 'Scene'].includes(node.name)) return [node];
  if (node.name === 'Scenario')
    return [{ ...node, children: [] }, ...node.children.flatMap(unfold)];
  const isNote = (one: ElementContent): boolean =>
    one.type === 'component' && one.name === 'TeacherNote';
  return [
    { ...node, children: node.children.filter((one) => !isNote(one)) },
    ...node.children.filter(isNote),
  ];
}

/** On the screen an answer waits until the teacher opens it. */
const fold = (node: ElementContent): ElementContent =>
  node.type === 'component' && ['Quiz', 'Reveal'].includes(node.name)
    ? { ...node, props: { ...node.props, form: 'folded' } }
    : node;

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';
