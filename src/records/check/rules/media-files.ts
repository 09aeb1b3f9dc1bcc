import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { mediaOf } from '#records/media.ts';
import { readMediaType } from '#records/media-type.ts';
import { errorAt, type CheckContext, type Place, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * Every picture, video and caption file that a record names is there and is what its name says.
 * Reason: a missing picture is a hole in the page, and a file under a false name is how attacks travel.
 */
export const mediaFiles: Rule = (context) =>
  context.all.flatMap((record) => mediaOf(record).flatMap((path) => judge(record, path, context)));

function judge(record: ContentRecord, path: string, context: CheckContext): Problem[] {
  const file = join(context.content.directory, path);
  const place = placeOf(record, path, context);
  if (!existsSync(file) || !lstatSync(file).isFile())
    return [errorAt(record, place, `找不到 ${path}`, '把文件放进 media 文件夹，核对大小写')];
  const named = (path.split('.').at(-1) ?? '').replace('jpeg', 'jpg');
  const type = readMediaType(file);
  if (type === named) return [];
  const really = type === undefined ? '不是图片、视频或字幕' : `其实是 ${type}`;
  return [errorAt(record, place, `${path} 的内容${really}`, `用看图软件另存为 ${named} 再上传`)];
}

/** Where the body names the file, else where the fields begin. */
function placeOf(record: ContentRecord, path: string, context: CheckContext): Place {
  const found = context
    .readBody(record)
    ?.references.find((one) => (one.kind === 'image' || one.kind === 'media') && one.path === path);
  return found ? { line: found.line, column: found.column } : ['image'];
}
