import { basename, join, relative } from 'node:path';
import { type Entry, listEntries } from '#records/list-files.ts';
import { isMediaPath, mediaOf } from '#records/media.ts';
import type { Problem } from '#records/problem.ts';
import type { CheckContext, Rule } from '#records/check/rule.ts';

/**
 * Every file of the media folder is shown by some record.
 * Reason: a file that nobody shows is not published, and its editor may believe that it is. A link out of the folder is refused,
 * since it could bring any file of this machine onto the site.
 */
export const mediaUnused: Rule = (context) => {
  const { directory } = context.content;
  const files = listDeep(join(directory, 'media'), directory);
  if (files.length === 0) return [];
  const used = new Set(
    context.all.flatMap((record) =>
      mediaOf(record, context.readBody(record)).map(({ path }) => path),
    ),
  );
  return files.flatMap((entry) => judge(entry, used, context));
};

function listDeep(folder: string, root: string): Entry[] {
  return listEntries(folder, root).flatMap((entry) =>
    entry.type === 'folder' ? listDeep(entry.file, root) : [entry],
  );
}

function judge(
  { file, type }: Entry,
  used: ReadonlySet<string>,
  { content }: CheckContext,
): Problem[] {
  const inside = relative(content.directory, file).replaceAll('\\', '/');
  const at = { path: join(basename(content.directory), inside), line: 1, column: 1 };
  if (type !== 'file')
    return [
      {
        ...at,
        what: '这是一个指向外面的链接',
        mend: '把文件本身复制进 media 文件夹',
        severity: 'error',
      },
    ];
  // A record that cannot be read may show it.
  if (used.has(inside) || content.problems.length > 0) return [];
  const what = isMediaPath(inside)
    ? '没有记录用到这个文件，它不会公开'
    : '这个文件不会公开：只收 jpg、png、webp、avif、mp4、webm、vtt，文件名用英文和数字';
  return [{ ...at, what, mend: '在记录里用上它，或者删掉', severity: 'notice' }];
}
