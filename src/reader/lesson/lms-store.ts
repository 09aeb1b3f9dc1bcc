import {
  countRight,
  emptyLesson,
  type LessonProgress,
  parseProgress,
} from '#domain/course/progress.ts';
import type { LessonStore } from './store.ts';

/** The SCORM 1.2 interface of a platform. */
export interface LmsApi {
  LMSInitialize: (none: '') => unknown;
  LMSGetValue: (name: string) => unknown;
  LMSSetValue: (name: string, value: string) => unknown;
  LMSCommit: (none: '') => unknown;
  LMSFinish: (none: '') => unknown;
}

/** Above this frame or in the window that opened it; undefined outside a platform. */
export function findApi(from: Window): LmsApi | undefined {
  for (const start of [from, from.opener as Window | null]) {
    let frame = start;
    for (let steps = 0; frame && steps < 12; steps += 1) {
      const found = apiOf(frame);
      if (found) return found;
      frame = frame.parent === frame ? null : frame.parent;
    }
  }
  return undefined;
}

/** A frame of another origin must not be looked into. */
function apiOf(frame: Window): LmsApi | undefined {
  try {
    return (frame as unknown as { API?: LmsApi }).API;
  } catch {
    return undefined;
  }
}

const room = 4096;

/** Keeps one lesson on the platform: its state, its score, and in a few hundred characters what was answered. */
export function lmsStore(api: LmsApi, lesson: HTMLElement): LessonStore {
  const name = lesson.dataset['lesson'] ?? '';
  const total = lesson.querySelectorAll('.quiz[data-quiz]:not([data-quiz="short"])').length;
  const started = Date.now();
  api.LMSInitialize('');
  const get = (key: string): string => String(api.LMSGetValue(key) ?? '');
  // Some platforms leave the mode unset: only a review or a preview forbids to write.
  const mayWrite = !/^(?:review|browse)$/.test(get('cmi.core.lesson_mode'));
  const set = (key: string, value: string): void => {
    if (mayWrite) api.LMSSetValue(key, value);
  };
  let known: LessonProgress = parseProgress(get('cmi.suspend_data')).lessons[name] ?? emptyLesson();
  const quizzes = [...lesson.querySelectorAll<HTMLElement>('.quiz[data-id]')].map(
    ({ dataset }) => dataset['id'] ?? '',
  );
  let isSettled = /^(?:passed|completed|failed)$/.test(get('cmi.core.lesson_status'));
  if (!isSettled) set('cmi.core.lesson_status', 'incomplete');
  addEventListener('pagehide', () => {
    set('cmi.core.session_time', printTime(Date.now() - started));
    set('cmi.core.exit', known.done ? '' : 'suspend');
    api.LMSFinish('');
  });
  return {
    read: () => known,
    write: (next) => {
      known = next;
      const data = JSON.stringify({ version: 1, lessons: { [name]: next } });
      if (data.length <= room) set('cmi.suspend_data', data);
      set('cmi.core.lesson_location', next.at.slice(0, 255));
      // A question that was taken out of the lesson counts no more.
      const right = quizzes.filter((id) => next.right[id]).length;
      if (total > 0 && countRight(next).answered > 0) {
        set('cmi.core.score.min', '0');
        set('cmi.core.score.max', '100');
        set('cmi.core.score.raw', String(Math.round((100 * right) / total)));
      }
      // What the platform has called completed or passed is never taken back.
      if (next.done && !isSettled) set('cmi.core.lesson_status', 'completed');
      isSettled ||= next.done;
      api.LMSCommit('');
    },
  };
}

/** `HHHH:MM:SS`, as SCORM 1.2 wants a span of time. */
function printTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
