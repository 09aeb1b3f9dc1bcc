import { startCaptions } from './captions.ts';
import { all, make } from './dom.ts';
import { startFollowing } from './follow.ts';
import { startPinyin } from './pinyin.ts';
import { startQuizzes } from './quiz.ts';
import { startSpeaking } from './speak.ts';
import type { LessonStore } from './store.ts';
import { startTerms } from './terms.ts';

/** Everything that a script adds to a lesson, whatever keeps its progress. */
export function startLesson(lesson: HTMLElement, store: LessonStore): void {
  const changed = startFollowing(lesson, store);
  startQuizzes(lesson, store, changed);
  startTerms(lesson);
  startPinyin(lesson);
  startSpeaking(lesson);
  startCaptions(lesson);
  document.head.append(make('link', { rel: 'stylesheet', href: lesson.dataset['style'] ?? '' }));
  for (const record of all('.record')) record.hidden = false;
}
