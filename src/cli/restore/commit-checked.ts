import { inspectContent } from '#records/load-content.ts';
import { formatProblem, SettingError } from '#records/problem.ts';
import { runGit } from '#cli/run-git.ts';

/** Commits what was brought back once the content passes every check; else puts everything back as it was. */
export function commitChecked(directory: string, paths: readonly string[], message: string): void {
  const { problems } = inspectContent({ ...process.env, CONTENT_DIR: directory });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    runGit(directory, ['reset', '--quiet', '--', ...paths]);
    for (const path of paths) putBack(directory, path);
    const list = errors.map(formatProblem).join('\n');
    throw new SettingError(`旧的一版同现在的别的记录对不上，没有恢复：\n${list}`);
  }
  runGit(directory, ['commit', '--quiet', '-m', message, '--', ...paths]);
}

/** As the last commit has it, or away where that has none. */
function putBack(directory: string, path: string): void {
  const known = runGit(directory, ['ls-tree', '--name-only', 'HEAD', '--', path]).toString().trim();
  runGit(
    directory,
    known === ''
      ? ['clean', '--quiet', '--force', '--', path]
      : ['checkout', '--quiet', 'HEAD', '--', path],
  );
}
