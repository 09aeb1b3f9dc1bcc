import { basename, join, relative } from 'node:path';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { type Entry, listEntries } from './list-files.ts';

/** Takes what is wrong with a whole file. */
export type Say = (path: string, what: string, mend: string) => void;

/** The files of a kind; whatever else stands in its folder is said. */
export function listRecordFiles(
  kind: Kind,
  directory: string,
  say: Say,
): { file: string; inside: string }[] {
  const { folder, extension, label } = kinds[kind];
  const top = join(directory, folder);
  const pathOf = (file: string): string => join(basename(directory), relative(directory, file));
  const place = `${kind === 'text' ? '<项目编号>/<文本编号>' : '<编号>'}.${extension}`;
  const keep = (entry: Entry): { file: string; inside: string }[] => {
    if (entry.type === 'outside') say(pathOf(entry.file), ...outsideLink);
    else if (entry.type !== 'file' || !entry.name.endsWith(`.${extension}`))
      say(
        pathOf(entry.file),
        `“${label}”文件夹里有不该在这里的${entry.type === 'folder' ? '文件夹' : '文件'}`,
        `这里只放 ${place}；别的请移走`,
      );
    else return [{ file: entry.file, inside: relative(top, entry.file) }];
    return [];
  };
  const entries = listEntries(top, directory);
  if (kind !== 'text') return entries.flatMap(keep);
  return entries.flatMap((entry) => {
    if (entry.type === 'folder') return listEntries(entry.file, directory).flatMap(keep);
    if (entry.type === 'outside') return keep(entry);
    say(
      pathOf(entry.file),
      `“${label}”文件夹里有不该在这里的文件`,
      `这里只放 ${place}；别的请移走`,
    );
    return [];
  });
}

const outsideLink = [
  '这是一个指向外面的链接',
  '内容文件夹里不能有指向外面的链接：把文件本身复制进来',
] as const;

/** Folders of kinds that are none, and whatever else stands beside site.yaml. */
export function refuseStrayEntries(directory: string, say: Say): void {
  const folders = new Set<string>([...kindNames.map((kind) => kinds[kind].folder), 'media']);
  for (const { name, type } of listEntries(directory, directory)) {
    const path = join(basename(directory), name);
    if (type === 'outside') say(path, ...outsideLink);
    else if (name === 'site.yaml' || (folders.has(name) && type === 'folder')) continue;
    else if (folders.has(name)) say(path, '这里应当是一个文件夹，却是一个文件', '把它改名或者移走');
    else
      say(
        path,
        '内容文件夹里有不认识的东西',
        `这里只放 site.yaml 和这些文件夹：${[...folders].join('、')}`,
      );
  }
}
