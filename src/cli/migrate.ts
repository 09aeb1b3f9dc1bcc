import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { schemaVersion } from '#model/site.ts';
import { findContentDir } from '#records/content-dir.ts';
import { migrations } from './migrate/migrations.ts';

/** `npm run migrate`: rewrites an older content folder to the present shape, one version at a time. */
try {
  console.log(migrate(findContentDir()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function migrate(directory: string): string {
  const file = join(directory, 'site.yaml');
  if (!existsSync(file)) throw new Error(`没有 ${file} → 先建好 site.yaml，再运行 npm run migrate`);
  // The document keeps an editor's comments and order.
  const site = parseDocument(readFileSync(file, 'utf8'));
  const from = Number(site.get('schemaVersion') ?? 1);
  if (!Number.isInteger(from) || from < 1)
    throw new Error(
      `site.yaml 里的 schemaVersion 不是版本号 → 改成一个整数，例如 ${schemaVersion}`,
    );
  if (from > schemaVersion)
    throw new Error(`内容是版本 ${from}，程序只认到 ${schemaVersion} → 把程序更新到新版本`);
  if (from === schemaVersion) return `内容已经是版本 ${schemaVersion}，不用改。`;
  for (let version = from; version < schemaVersion; version += 1) migrations[version]?.(directory);
  site.set('schemaVersion', schemaVersion);
  // Written last and whole: a run that broke off can be repeated.
  writeFileSync(`${file}.new`, site.toString());
  renameSync(`${file}.new`, file);
  return `已把内容从版本 ${from} 改到版本 ${schemaVersion}，请核对以后提交。`;
}
