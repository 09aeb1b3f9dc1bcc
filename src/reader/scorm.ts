/** A lesson inside a learning platform: the same as on the site, but remembered and scored there. */
import { browserStore } from './lesson/browser-store.ts';
import { startLesson } from './lesson/start.ts';
import { findApi, lmsStore } from './lesson/lms-store.ts';

const lesson = document.querySelector<HTMLElement>('[data-lesson]');
if (lesson) {
  const api = findApi(window);
  startLesson(lesson, api ? lmsStore(api, lesson) : browserStore(lesson.dataset['lesson'] ?? ''));
}
