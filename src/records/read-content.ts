import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { schemaVersion, type Site, siteSchema } from '#model/site.ts';
import { readYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { checkData, readRecord } from './read-record.ts';
import { listRecordFiles, refuseStrayEntries, type Say } from './record-files.ts';
import { readTextFile } from './read-text-file.ts';
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

/** Reads and checks every file below a content folder. */
export function readContent(directory: string): Content {
  const problems: Problem[] = [];
  const { site, locateInSite, isOtherVersion } = readSite(directory, problems);
  const records = Object.fromEntries(
    kindNames.map((kind) => [kind, isOtherVersion ? [] : readKind(kind, directory, problems)]),
  ) as unknown as Records;
  refuseStrayEntries(directory, sayInto(problems));
  return { directory, site, locateInSite, records, problems };
}

/** Collects problems that concern a whole file. */
function sayInto(problems: Problem[]): Say {
  return (path, what, mend) =>
    problems.push({ path, line: 1, column: 1, what, mend, severity: 'error' });
}

type SiteReading = Pick<Content, 'site' | 'locateInSite'> & {
  /** Written for another version of the program: its records would be misread. */
  isOtherVersion: boolean;
};

function readSite(directory: string, problems: Problem[]): SiteReading {
  const path = join(basename(directory), 'site.yaml');
  const file = join(directory, 'site.yaml');
  const say = sayInto(problems);
  const missing = {
    site: undefined,
    locateInSite: () => ({ line: 1, column: 1 }),
    isOtherVersion: false,
  };
  if (!existsSync(file)) {
    say(path, '没有 site.yaml', '从项目的 content/site.yaml 复制一份，改成自己的网站名称和单位');
    return missing;
  }
  const text = readTextFile(file);
  if (!('source' in text)) {
    say(path, text.what, text.mend);
    return missing;
  }
  const yaml = readYaml(text.source.replace(/^\uFEFF/, ''), 0);
  problems.push(...yaml.faults.map((fault): Problem => ({ path, ...fault, severity: 'error' })));
  if (yaml.faults.length > 0) return missing;
  const version = readVersion(yaml.data);
  if (version !== undefined && version !== schemaVersion) {
    problems.push({
      path,
      ...yaml.locate(['schemaVersion']),
      what: `内容版本是 ${version}，程序要的是 ${schemaVersion}`,
      mend: version < schemaVersion ? '运行 npm run migrate' : '把程序更新到新版本',
      severity: 'error',
    });
    return { ...missing, isOtherVersion: true };
  }
  const checked = checkData(siteSchema, yaml.data, path, yaml.locate);
  problems.push(...checked.problems);
  return { ...missing, site: checked.data, locateInSite: yaml.locate };
}

/** The version that site.yaml names, undefined when it names none that could be one. */
function readVersion(data: unknown): number | undefined {
  const version = (data as { schemaVersion?: unknown } | null)?.schemaVersion;
  return Number.isInteger(version) && Number(version) > 0 ? Number(version) : undefined;
}

function readKind<K extends Kind>(
  kind: K,
  directory: string,
  problems: Problem[],
): ContentRecord<K>[] {
  const found: ContentRecord<K>[] = [];
  const say = sayInto(problems);
  for (const { file, inside } of listRecordFiles(kind, directory, say)) {
    const path = join(basename(directory), kinds[kind].folder, inside);
    const text = readTextFile(file);
    if (!('source' in text)) {
      say(path, text.what, text.mend);
      continue;
    }
    const reading = readRecord(kind, text.source, { path, file, relative: inside });
    problems.push(...reading.problems);
    if (reading.record) found.push(reading.record);
  }
  return found;
}
