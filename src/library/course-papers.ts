import type { ElementContent } from 'hast';
import { planLong, planShort, type TimedBlock } from '#domain/course/plan.ts';
import { readBodyTree } from '#records/body.ts';
import type { CourseView, LessonView } from './courses.ts';
import { fitSection, keepAnswers, keepWork } from './lesson-section.ts';
import { listLessonTexts, type QuotedText } from './lesson-texts.ts';
import { listParts, prepareLesson } from './lesson-tree.ts';

/** What a teacher prints or projects, each one page for the whole course. */
export const papers = {
  teach: { name: '教案', about: '每课的时间安排、教师提示、要问的问题和分层办法。' },
  handout: { name: '学习单', about: '发给学生的一份，有写字的地方，没有答案。' },
  answers: { name: '答案', about: '每道题的答案、解析和选错时怎样讲。' },
} as const;

export type PaperName = keyof typeof papers;

export interface BlockTime {
  kind: string;
  title: string;
  minutes: number;
  long: number | undefined;
}

/** One lesson on such a page. */
export interface PaperLesson extends LessonView {
  nodes: ElementContent[];
  short: TimedBlock<BlockTime>[];
  long: TimedBlock<BlockTime>[];
  quoted: QuotedText[];
  /** Whether it shows a film, whose captions need a script on a disk. */
  hasFilm: boolean;
}

export function describePaper(course: CourseView, paper: PaperName): Promise<PaperLesson[]> {
  return Promise.all(course.lessons.map((view) => describeLesson(course, view, paper)));
}

async function describeLesson(
  { course }: CourseView,
  view: LessonView,
  paper: PaperName,
): Promise<PaperLesson> {
  const prefix = `${view.id}--`;
  const written = readBodyTree('lesson', view);
  if (!written) return { ...view, nodes: [], short: [], long: [], quoted: [], hasFilm: false };
  const audience = ({ teach: 'teacher', handout: 'handout', answers: 'answers' } as const)[paper];
  const whole = prepareLesson(written, audience, prefix);
  const kept =
    paper === 'teach' ? whole : paper === 'handout' ? keepWork(whole) : keepAnswers(whole);
  const parts = listParts(whole);
  const blocks = parts.flatMap(({ name, props }): BlockTime[] =>
    name === 'Block'
      ? [
          {
            kind: String(props['kind']),
            title: String(props['title']),
            minutes: Number(props['minutes']),
            long: typeof props['long'] === 'number' ? props['long'] : undefined,
          },
        ]
      : [],
  );
  return {
    ...view,
    nodes: fitSection(kept, prefix).children as ElementContent[],
    short: planShort(blocks),
    long: planLong(blocks),
    hasFilm: parts.some(({ name }) => name === 'Video'),
    quoted: await listLessonTexts(course, view.lesson, parts),
  };
}
