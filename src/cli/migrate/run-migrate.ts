import { type Migration, migrations as own } from './migration.ts';
import { planMigration } from './plan.ts';
import { writeFiles } from './write-files.ts';

/** Brings a content folder to the newest version; the lines to print. Throws SettingError, with nothing written, when it cannot. */
export function runMigrate(directory: string, migrations: readonly Migration[] = own): string[] {
  const { from, to, rewrites } = planMigration(directory, migrations);
  if (from === to) return [`内容已经是版本 ${to}，不用改。`];
  writeFiles(rewrites);
  return [
    ...rewrites.map(
      ({ path, says }) => `${path}  ${[...says, ...versionNote(path, to)].join('；')}`,
    ),
    `已把内容从版本 ${from} 改到版本 ${to}，改了 ${rewrites.length} 个文件。请核对以后提交。`,
  ];
}

const versionNote = (path: string, to: number): string[] =>
  path.endsWith('site.yaml') ? [`内容版本改为 ${to}`] : [];
