import { correctionSchema, pageSchema } from './correction.ts';
import { courseSchema, lessonSchema } from './course.ts';
import { eventSchema } from './event.ts';
import { lawSchema } from './law.ts';
import { snapshotSchema } from './snapshot.ts';
import { stationSchema } from './station.ts';
import { storySchema } from './story.ts';
import { suggestionSchema } from './suggestion.ts';
import { termSchema } from './term.ts';
import { textSchema } from './text.ts';

/** What each folder of the content holds. `body` says what stands below the front matter. */
export const kinds = {
  law: { label: '立法项目', folder: 'laws', extension: 'md', body: 'markdown', schema: lawSchema },
  text: { label: '文本', folder: 'texts', extension: 'md', body: 'statute', schema: textSchema },
  suggestion: {
    label: '建议',
    folder: 'suggestions',
    extension: 'md',
    body: 'markdown',
    schema: suggestionSchema,
  },
  course: {
    label: '微课程',
    folder: 'courses',
    extension: 'md',
    body: 'markdown',
    schema: courseSchema,
  },
  lesson: {
    label: '课',
    folder: 'lessons',
    extension: 'mdx',
    body: 'lesson',
    schema: lessonSchema,
  },
  story: {
    label: '案例故事',
    folder: 'stories',
    extension: 'md',
    body: 'markdown',
    schema: storySchema,
  },
  station: {
    label: '站点',
    folder: 'stations',
    extension: 'md',
    body: 'markdown',
    schema: stationSchema,
  },
  event: {
    label: '活动',
    folder: 'events',
    extension: 'md',
    body: 'markdown',
    schema: eventSchema,
  },
  term: {
    label: '术语',
    folder: 'glossary',
    extension: 'md',
    body: 'markdown',
    schema: termSchema,
  },
  snapshot: {
    label: '数字快照',
    folder: 'snapshots',
    extension: 'md',
    body: 'markdown',
    schema: snapshotSchema,
  },
  correction: {
    label: '更正',
    folder: 'corrections',
    extension: 'md',
    body: 'markdown',
    schema: correctionSchema,
  },
  page: {
    label: '固定页面',
    folder: 'pages',
    extension: 'md',
    body: 'markdown',
    schema: pageSchema,
  },
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
