import { SettingError } from '#records/problem.ts';
import { runGit } from '#cli/run-git.ts';
import { commitChecked } from './commit-checked.ts';
import { listUnsaved, showFile, wasTakenBack } from './guard.ts';
import { readVersions } from './list-versions.ts';

/**
 * Brings one record back to one of its versions, as a new commit: nothing of the history is lost.
 * Refused: what was taken back, always; what is not committed yet, and changes between then and the last one, unless forced.
 */
export function restoreRecord(
  directory: string,
  path: string,
  to: string,
  force: boolean,
): string[] {
  const versions = readVersions(directory, path);
  const index = versions.findIndex(
    ({ commit }) => to.length >= 4 && (commit.startsWith(to) || to.startsWith(commit)),
  );
  const version = versions[index];
  if (!version)
    throw new SettingError(
      `${path} 没有编号是 ${to} 的一版 → 运行 npm run restore -- ${path} 看有哪些`,
    );
  if (wasTakenBack(directory, path))
    throw new SettingError(
      `${path} 是有人撤回过的，不能恢复 → 要重新公开，请本人重新同意，再新写一条`,
    );
  if (!force) refuseLoss(directory, path, versions.slice(0, index));
  if (showFile(directory, path, version.commit) === undefined)
    throw new SettingError(`那一版是删除，没有内容可以恢复 → 选更早的一版`);
  runGit(directory, ['checkout', '--quiet', version.commit, '--', path]);
  if (runGit(directory, ['diff', '--name-only', 'HEAD', '--', path]).length === 0)
    return [`${path} 现在就是这一版，没有改动。`];
  commitChecked(directory, [path], `恢复 ${path} 到 ${version.when} 的一版`);
  return [`恢复好了：${path} 是 ${version.when} 的一版，已经提交。`];
}

/** The newest change is what the editor wants undone; those before it may be someone else's. */
function refuseLoss(
  directory: string,
  path: string,
  later: { when: string; message: string }[],
): void {
  if (listUnsaved(directory, path).length > 0)
    throw new SettingError(`${path} 有改动还没有提交 → 先提交；真的不要了，加 --force`);
  if (later.length < 2) return;
  const list = later.map(({ when, message }) => `  ${when}  ${message}`).join('\n');
  throw new SettingError(
    `后来还改过 ${later.length} 次，这些都会没有：\n${list}\n→ 先看一遍；确实都不要，加 --force`,
  );
}
