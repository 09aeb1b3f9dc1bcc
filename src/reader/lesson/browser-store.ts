import {
  emptyLesson,
  type LessonProgress,
  parseProgress,
  printProgress,
} from '#domain/course/progress.ts';
import type { LessonStore } from './store.ts';

const key = 'lawecho.learning';

export const readAll = (): ReturnType<typeof parseProgress> => {
  try {
    return parseProgress(localStorage.getItem(key));
  } catch {
    return parseProgress(null);
  }
};

export function forgetAll(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is stored where nothing can be removed.
  }
}

/** Keeps one lesson in this browser's localStorage; where that is shut, in this page alone. */
export function browserStore(lesson: string): LessonStore {
  let known: LessonProgress = readAll().lessons[lesson] ?? emptyLesson();
  return {
    read: () => known,
    write: (next) => {
      known = next;
      const progress = readAll();
      progress.lessons[lesson] = next;
      try {
        localStorage.setItem(key, printProgress(progress));
      } catch {
        // A full or shut storage: the page still works.
      }
    },
  };
}
