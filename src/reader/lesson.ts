/**
 * A lesson comes alive: quizzes are marked, terms explain themselves, pinyin and reading aloud, and the browser remembers
 * how far a reader has come. What is remembered stays in this browser and can be cleared.
 */
import { browserStore, forgetAll } from './lesson/browser-store.ts';
import { all, make } from './lesson/dom.ts';
import { startFollowing } from './lesson/follow.ts';
import { startPinyin } from './lesson/pinyin.ts';
import { startQuizzes } from './lesson/quiz.ts';
import { startSpeaking } from './lesson/speak.ts';
import { startTerms } from './lesson/terms.ts';

const lesson = document.querySelector<HTMLElement>('[data-lesson]');
if (lesson) {
  const store = browserStore(lesson.dataset['lesson'] ?? '');
  const changed = startFollowing(lesson, store);
  startQuizzes(lesson, store, changed);
  startTerms(lesson);
  startPinyin(lesson);
  startSpeaking(lesson);
  document.head.append(make('link', { rel: 'stylesheet', href: lesson.dataset['style'] ?? '' }));
  for (const record of all('.record')) record.hidden = false;
}
for (const button of all<HTMLButtonElement>('[data-forget]'))
  button.addEventListener('click', () => {
    forgetAll();
    location.reload();
  });
