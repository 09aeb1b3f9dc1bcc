/**
 * A lesson comes alive: quizzes are marked, terms explain themselves, pinyin and reading aloud, and the browser remembers
 * how far a reader has come. What is remembered stays in this browser and can be cleared.
 */
import { browserStore, forgetAll } from './lesson/browser-store.ts';
import { startCaptions } from './lesson/captions.ts';
import { all } from './lesson/dom.ts';
import { startLesson } from './lesson/start.ts';

const lesson = document.querySelector<HTMLElement>('[data-lesson]');
if (lesson) startLesson(lesson, browserStore(lesson.dataset['lesson'] ?? ''));
else startCaptions(document);
for (const button of all<HTMLButtonElement>('[data-forget]'))
  button.addEventListener('click', () => {
    forgetAll();
    location.reload();
  });
