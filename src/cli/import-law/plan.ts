import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { versions } from '#model/vocabularies.ts';
import { ImportFault } from './fault.ts';
import type { ImportOptions } from './options.ts';
import type { ReadStatute } from './read-statute.ts';
import { findVersion, findVersionInTitle, stripVersion, type Version } from './version.ts';

/** Where one file's statute goes. */
export interface Target {
  statute: ReadStatute;
  law: string;
  text: string;
  version: Version;
  /** Nothing in the file or the command says which version it is. */
  isGuessed: boolean;
  /** The law's name without 《》 and （草案）. */
  title: string;
}

/** Gives every statute its law, version and text id; two for one place are refused. */
export function planTargets(statutes: readonly ReadStatute[], options: ImportOptions): Target[] {
  const many = statutes.length > 1;
  const targets = statutes.map((statute): Target => {
    const title = stripVersion(statute.title);
    const found = options.version ?? guessVersion(statute, many);
    const version = found ?? '公布稿';
    // Only a text that says when it was passed shows that it is no draft.
    const isGuessed = found === undefined && statute.statute.passageNotes.length === 0;
    const law = options.law ?? deriveLawId(statute.file, title, many);
    return {
      statute,
      title,
      version,
      isGuessed,
      law,
      text: options.text ?? versions.slugOf(version),
    };
  });
  const taken = new Map<string, Target>();
  for (const target of targets) {
    const place = `${target.law}/${target.text}`;
    const other = taken.get(place);
    if (other) refuseSamePlace(place, other, target);
    taken.set(place, target);
  }
  return targets;
}

/** A title's own brackets count; of several files, so does what their names say. */
function guessVersion({ file, title }: ReadStatute, many: boolean): Version | undefined {
  return findVersionInTitle(title) ?? (many ? findVersion(basename(file)) : undefined);
}

/** Without `--law`: the file's own name when it can be an id, else one made of the title. */
function deriveLawId(file: string, title: string, many: boolean): string {
  const stem = basename(file)
    .replace(/\.[^.]+$/, '')
    .toLowerCase();
  if (!many)
    throw new ImportFault(
      file,
      '没有写立法项目的编号',
      '加上 --law 编号，用小写字母、数字和连字符，例如 --law ebike',
    );
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) return stem;
  return `law-${createHash('sha256').update(title).digest('hex').slice(0, 10)}`;
}

function refuseSamePlace(place: string, first: Target, second: Target): never {
  throw new ImportFault(
    second.statute.file,
    `和 ${first.statute.file} 会写到同一处（${place}）`,
    '不同的法规请分别导入，各写各的 --law；同一法规的几稿，文件名里写明“草案”“二次审议稿”“公布稿”，或者分别导入并写 --name',
  );
}
