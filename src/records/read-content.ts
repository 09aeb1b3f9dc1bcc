import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { schemaVersion, type Site, siteSchema } from '#model/site.ts';
import { readYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { checkData, readRecord } from './read-record.ts';
import type { ContentRecord } from './record.ts';

/** Every record of a content folder by kind, sorted by id. */
export type Records = { [K in Kind]: ContentRecord<K>[] };

/** What a content folder holds, before anything is withheld. */
export interface Content {
  directory: string;
  site: Site | undefined;
  /** Where a value of site.yaml stands. */
  locateInSite: (path: readonly PropertyKey[]) => { line: number; column: number };
  records: Records;
  problems: Problem[];
}

/** Files that are nobody's record: an editor's or an operating system's droppings. */
const isIgnored = (name: string): boolean => /^\.|~$|^Thumbs\.db$|^desktop\.ini$/.test(name);

/** Reads and checks every file below a content folder. */
export function readContent(directory: string): Content {
  const problems: Problem[] = [];
  const { site, locateInSite } = readSite(directory, problems);
  const records = Object.fromEntries(
    kindNames.map((kind) => [kind, readKind(kind, directory, problems)]),
  ) as unknown as Records;
  refuseStrayFolders(directory, problems);
  return { directory, site, locateInSite, records, problems };
}

function readSite(directory: string, problems: Problem[]): Pick<Content, 'site' | 'locateInSite'> {
  const path = join(basename(directory), 'site.yaml');
  const file = join(directory, 'site.yaml');
  if (!existsSync(file)) {
    problems.push({ path, line: 1, column: 1, what: '没有 site.yaml', mend: '从项目的 content/site.yaml 复制一份，改成自己的网站名称和单位', severity: 'error' });
    return { site: undefined, locateInSite: () => ({ line: 1, column: 1 }) };
  }
  const yaml = readYaml(readFileSync(file, 'utf8'), 0);
  problems.push(...yaml.faults.map((fault): Problem => ({ path, ...fault, severity: 'error' })));
  if (yaml.faults.length > 0) return { site: undefined, locateInSite: yaml.locate };
  const checked = checkData(siteSchema, yaml.data, path, yaml.locate);
  problems.push(...checked.problems);
  if (checked.data && checked.data.schemaVersion !== schemaVersion)
    problems.push({ path, ...yaml.locate(['schemaVersion']), what: `内容版本是 ${checked.data.schemaVersion}，程序要的是 ${schemaVersion}`, mend: checked.data.schemaVersion < schemaVersion ? '运行 npm run migrate' : '把程序更新到新版本', severity: 'error' });
  return { site: checked.data, locateInSite: yaml.locate };
}

function readKind<K extends Kind>(kind: K, directory: string, problems: Problem[]): ContentRecord<K>[] {
  const folder = join(directory, kinds[kind].folder);
  const found: ContentRecord<K>[] = [];
  for (const file of listFiles(folder)) {
    const inside = relative(folder, file);
    const path = join(basename(directory), kinds[kind].folder, inside);
    const depth = inside.split(sep).length;
    if (!inside.endsWith(`.${kinds[kind].extension}`) || depth !== (kind === 'text' ? 2 : 1)) {
      problems.push({ path, line: 1, column: 1, what: `“${kinds[kind].label}”文件夹里有不该在这里的文件`, mend: `这里只放 ${kind === 'text' ? '<项目编号>/<文本编号>' : '<编号>'}.${kinds[kind].extension}；别的请移走`, severity: 'error' });
      continue;
    }
    const reading = readRecord(kind, readFileSync(file, 'utf8'), { path, file, relative: inside });
    problems.push(...reading.problems);
    if (reading.record) found.push(reading.record);
  }
  return found;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isIgnored(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function refuseStrayFolders(directory: string, problems: Problem[]): void {
  const known = new Set<string>([...kindNames.map((kind) => kinds[kind].folder), 'media', 'site.yaml']);
  for (const name of readdirSync(directory))
    if (!known.has(name) && !isIgnored(name))
      problems.push({ path: join(basename(directory), name), line: 1, column: 1, what: '内容文件夹里有不认识的东西', mend: `这里只放 site.yaml 和这些文件夹：${[...known].filter((one) => one !== 'site.yaml').join('、')}`, severity: 'error' });
}
