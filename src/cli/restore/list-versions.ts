import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { SettingError } from '#records/problem.ts';
import { runGit } from '#cli/run-git.ts';

export interface Version {
  commit: string;
  /** `2026-05-11 16:20`, Asia/Shanghai. */
  when: string;
  message: string;
}

/** The versions of a file of the content folder, the newest first; a path is taken from that folder. */
export function readVersions(directory: string, path: string): Version[] {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..'))
    throw new SettingError(`${path} 不在内容文件夹里 → 写法是 suggestions/fee-split.md`);
  const log = runGit(directory, ['log', '--format=%h%x09%ct%x09%s', '--', path]).toString();
  const versions = log
    .split('\n')
    .filter(Boolean)
    .map((line): Version => {
      const [commit = '', seconds = '', message = ''] = line.split('\t');
      return { commit, when: formatMoment(Number(seconds)), message };
    });
  if (versions.length === 0)
    throw new SettingError(
      existsSync(join(directory, path))
        ? `${path} 还没有提交过，没有旧版本 → 先提交`
        : `历史里没有 ${path} → 核对文件名，从内容文件夹写起，例如 suggestions/fee-split.md`,
    );
  return versions;
}

const formatMoment = (seconds: number): string =>
  new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 16).replace('T', ' ');

/** What an editor chooses from. */
export function listVersions(directory: string, path: string): string[] {
  return [
    `${path} 的每一版，最新的在前：`,
    ...readVersions(directory, path).map(
      ({ commit, when, message }) => `  ${commit}  ${when}  ${message}`,
    ),
    `恢复其中一版：npm run restore -- ${path} --to 编号`,
  ];
}
