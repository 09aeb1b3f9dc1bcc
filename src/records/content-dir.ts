import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SettingError } from './problem.ts';

/** The folder of records: CONTENT_DIR, else `content` in the project. A missing one is an error. */
export function findContentDir(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CONTENT_DIR'];
  const directory = resolve(named || 'content');
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new SettingError(
      named
        ? `CONTENT_DIR 指的文件夹不存在：${named} → 核对路径，或者先用 npm run import:law 建一个`
        : '找不到 content 文件夹 → 在项目的根目录里运行',
    );
  return directory;
}
