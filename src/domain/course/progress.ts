/**
 * What a browser remembers of a course. In: the stored string, which anyone may have changed. Out: a sound record.
 * 1. Never throws; what does not fit is left out, an unknown version is forgotten whole.
 * 2. Holds numbers and addresses within a page, nothing that a reader typed.
 * 3. `printProgress(parseProgress(x))` is stable.
 * Example: `{"version":1,"lessons":{"a/b":{"answers":{"1-x":[0]},"at":"go","done":false}}}`.
 */
export interface LessonProgress {
  /** What was chosen, by quiz. */
  answers: Record<string, number[]>;
  /** Whether it was right, by quiz. */
  right: Record<string, boolean>;
  /** The id of the block read last; empty at the beginning. */
  at: string;
  done: boolean;
}

export interface Progress {
  version: 1;
  lessons: Record<string, LessonProgress>;
}

export const emptyLesson = (): LessonProgress => ({ answers: {}, right: {}, at: '', done: false });

export function parseProgress(stored: string | null): Progress {
  const value = asObject(parseJson(stored));
  const lessons = value['version'] === 1 ? asObject(value['lessons']) : {};
  return {
    version: 1,
    lessons: Object.fromEntries(
      Object.entries(lessons)
        .filter(([name]) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))
        .slice(0, 300)
        .map(([name, lesson]) => [name, parseLesson(lesson)]),
    ),
  };
}

export const printProgress = (progress: Progress): string => JSON.stringify(progress);

export function parseLesson(value: unknown): LessonProgress {
  const { answers, right, at, done } = asObject(value);
  return {
    answers: pick(answers, (one) =>
      Array.isArray(one) && one.length <= 60 && one.every(isPlace) ? one : undefined,
    ),
    right: pick(right, (one) => (typeof one === 'boolean' ? one : undefined)),
    at: typeof at === 'string' && at.length < 200 ? at : '',
    done: done === true,
  };
}

/** Marked quizzes and how many are right. */
export function countRight({ right }: LessonProgress): { answered: number; right: number } {
  const marks = Object.values(right);
  return { answered: marks.length, right: marks.filter(Boolean).length };
}

const isPlace = (one: unknown): one is number =>
  Number.isInteger(one) && Number(one) >= -1 && Number(one) < 100;

function pick<T>(value: unknown, read: (one: unknown) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    Object.entries(asObject(value))
      .slice(0, 100)
      .flatMap(([name, one]): [string, T][] => {
        const found = /^\d+-[a-z0-9]+$/.test(name) ? read(one) : undefined;
        return found === undefined ? [] : [[name, found]];
      }),
  );
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function parseJson(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? '{}');
  } catch {
    return {};
  }
}
