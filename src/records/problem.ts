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

/** Thrown when content cannot be published; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`内容有 ${problems.length} 处要改，没有生成网站：\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
