import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { readFrontMatter, readYaml } from '#records/front-matter.ts';
import { SettingError } from '#records/problem.ts';
import { readTextFile } from '#records/read-text-file.ts';
import { listRecordFiles } from '#records/record-files.ts';
import type { Migration } from './migration.ts';
import { rewriteFields } from './rewrite-fields.ts';

/** A file that will be rewritten. */
export interface Rewrite {
  path: string;
  file: string;
  text: string;
  /** What the steps that changed it say of themselves. */
  says: string[];
}

/** What a run will do; site.yaml, which names the version, is its last file. */
export interface Plan {
  from: number;
  to: number;
  rewrites: Rewrite[];
}

interface Source {
  kind: Kind | 'site';
  path: string;
  file: string;
}

/** Works out every change in memory; throws SettingError when any file cannot be read, so that nothing is half done. */
export function planMigration(directory: string, migrations: readonly Migration[]): Plan {
  const to = migrations.length + 1;
  const site = join(directory, 'site.yaml');
  const from = readVersion(site, to);
  if (from === to) return { from, to, rewrites: [] };
  const sources: Source[] = [
    ...kindNames.flatMap((kind) =>
      listRecordFiles(kind, directory, ignore).map(({ file, inside }) => ({
        kind,
        path: join(basename(directory), kinds[kind].folder, inside),
        file,
      })),
    ),
    { kind: 'site', path: join(basename(directory), 'site.yaml'), file: site },
  ];
  const steps = migrations.slice(from - 1);
  return { from, to, rewrites: sources.flatMap((source) => rewrite(source, steps, to)) };
}

/** What has no place in the folder is the matter of check:content. */
const ignore = (): void => undefined;

function rewrite({ kind, path, file }: Source, steps: readonly Migration[], to: number): Rewrite[] {
  const old = readSound(file, path, kind);
  const says: string[] = [];
  let text = old;
  for (const step of steps) {
    const next = rewriteFields(text, kind === 'site', (fields) => step.change(kind, fields));
    if (next !== text) says.push(step.says);
    text = next;
  }
  if (kind === 'site')
    text = rewriteFields(text, true, (fields) => fields.set('schemaVersion', to));
  return text === old ? [] : [{ path, file, text, says }];
}

/** The text of a file whose fields can be read. */
function readSound(file: string, path: string, kind: Kind | 'site'): string {
  const text = readTextFile(file);
  if (!('source' in text))
    throw new SettingError(`${path}  ${text.what} → ${text.mend}，再运行 npm run migrate`);
  // TextDecoder drops the byte order mark; written back without it, the file says the same.
  const { faults } = kind === 'site' ? readYaml(text.source, 0) : readFrontMatter(text.source);
  const [fault] = faults;
  if (fault)
    throw new SettingError(
      `${path}:${fault.line}:${fault.column}  ${fault.what} → ${fault.mend}，再运行 npm run migrate`,
    );
  return text.source;
}

function readVersion(site: string, newest: number): number {
  if (!existsSync(site))
    throw new SettingError('没有 site.yaml → 从项目的 content/site.yaml 复制一份再改');
  const source = readSound(site, 'site.yaml', 'site');
  const { data } = readYaml(source, 0);
  const version = (data as { schemaVersion?: unknown }).schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new SettingError(
      `site.yaml 里没有写明内容版本 → 写上 schemaVersion: 1（最早的版本；现在的程序用 ${newest}）`,
    );
  if (version > newest)
    throw new SettingError(
      `内容是版本 ${version}，这个程序只认到版本 ${newest} → 把程序更新到新版本，内容不用改`,
    );
  return version;
}
