import type { LessonProgress } from '#domain/course/progress.ts';

/** Where a lesson's progress is kept: this browser, or a learning platform. */
export interface LessonStore {
  read: () => LessonProgress;
  write: (next: LessonProgress) => void;
}
