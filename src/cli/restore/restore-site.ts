import { SettingError } from '#records/problem.ts';
import { runGit } from '#cli/run-git.ts';
import { commitChecked } from './commit-checked.ts';
import { listUnsaved, wasTakenBack } from './guard.ts';

/**
 * Brings the whole content folder back to the end of a day, as a new commit.
 * site.yaml stays as it is now, since it lists consents and what is gone; so does every file that someone took back since.
 */
export function restoreSite(directory: string, day: string, force: boolean): string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new SettingError('日期写作 2026-05-11');
  const before = `--before=${day} 23:59:59 +0800`;
  const commit = runGit(directory, ['rev-list', '-1', before, 'HEAD']).toString().trim();
  if (commit === '') throw new SettingError(`${day} 还没有提交过任何内容 → 写晚一点的日期`);
  const unsaved = listUnsaved(directory);
  if (unsaved.length > 0 && !force)
    throw new SettingError(
      `有 ${unsaved.length} 个文件的改动还没有提交：${unsaved.slice(0, 5).join('、')} → 先提交；真的不要了，加 --force`,
    );
  const changed = listChanged(directory, commit).filter(({ path }) => path !== 'site.yaml');
  const kept = changed.filter(({ path }) => wasTakenBack(directory, path)).map(({ path }) => path);
  const back = changed.filter(({ path }) => !kept.includes(path));
  if (back.length === 0) return [`从 ${day} 到现在没有改过别的，不用恢复。`];
  for (const { path, isNew } of back)
    runGit(
      directory,
      isNew
        ? ['rm', '--quiet', '--force', '--', path]
        : ['checkout', '--quiet', commit, '--', path],
    );
  commitChecked(
    directory,
    back.map(({ path }) => path),
    `内容恢复到 ${day} 的样子`,
  );
  return [
    `恢复好了：${back.length} 个文件回到 ${day}，已经提交。`,
    'site.yaml 没有动：里面有同意记录和撤下的地址，要改请自己改。',
    ...kept.map((path) => `没有恢复 ${path}：有人撤回过。`),
  ];
}

/** What differs between then and now; `isNew`: it was not there then. */
function listChanged(directory: string, commit: string): { path: string; isNew: boolean }[] {
  return runGit(directory, [
    'diff',
    '--name-status',
    '--no-renames',
    '--relative',
    commit,
    'HEAD',
    '--',
    '.',
  ])
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ path: line.slice(2), isNew: line.startsWith('A') }));
}
