/** Something that stands in the way of a correct page, told to an editor. */
export interface Problem {
  /** Path of the file, relative to the content folder's parent: `content/laws/ebike.md`. */
  path: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** What is wrong, in plain Chinese. */
  what: string;
  /** How to mend it. */
  mend: string;
  /** An error stops the build; a notice is only said. */
  severity: 'error' | 'notice';
}

/** `path:line:column  what is wrong → how to mend it`. */
export function formatProblem(problem: Problem): string {
  const tag = problem.severity === 'notice' ? '提醒：' : '';
  return `${problem.path}:${problem.line}:${problem.column}  ${tag}${problem.what} → ${problem.mend}`;
}

/** In the order of the files, errors and notices mixed. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Thrown when a build is asked for what cannot be: a folder that is not there, a day that is none, a broken picture. */
export class SettingError extends Error {}

/** Thrown when content cannot be published; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(
      `内容有 ${problems.length} 处要改，没有生成网站：\n${problems.map(formatProblem).join('\n')}`,
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}
