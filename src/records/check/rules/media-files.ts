import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanFilm } from '#domain/media/clean-film.ts';
import { claimedType, mostMegabytes } from '#domain/media/media-type.ts';
import { isWithin } from '#records/list-files.ts';
import { mediaOf, type MediaUse } from '#records/media.ts';
import { readMediaType } from '#records/media-type.ts';
import { errorAt, type CheckContext, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * Every picture, video and caption file that a record shows is there and is what its name says.
 * Reason: a missing picture is a hole in the page, and a file under a false name is how attacks travel.
 */
export const mediaFiles: Rule = (context) =>
  context.all.flatMap((record) =>
    mediaOf(record, context.readBody(record)).flatMap((use) => judge(record, use, context)),
  );

function judge(
  record: ContentRecord,
  { path, place }: MediaUse,
  { content }: CheckContext,
): Problem[] {
  const file = join(content.directory, path);
  if (!existsSync(file) || !lstatSync(file).isFile() || !isWithin(file, content.directory))
    return [errorAt(record, place, `找不到 ${path}`, '把文件放进 media 文件夹，核对大小写')];
  const named = claimedType(path);
  const size = statSync(file).size / 1_000_000;
  const most = mostMegabytes(named);
  if (size > most)
    return [
      errorAt(
        record,
        place,
        `${path} 有 ${Math.ceil(size)} MB，最多 ${most} MB`,
        most === 10 ? '用看图软件缩到宽 2000 像素以内再上传' : '把视频剪短，或者压小再上传',
      ),
    ];
  const type = readMediaType(file);
  if (type !== named) {
    const really = type === undefined ? '不是图片、视频或字幕' : `其实是 ${type}`;
    return [errorAt(record, place, `${path} 的内容${really}`, `用看图软件另存为 ${named} 再上传`)];
  }
  if (type !== 'mp4' && type !== 'webm') return [];
  const clean = cleanFilm(readFileSync(file), type);
  return 'film' in clean ? [] : [errorAt(record, place, `${path}：${clean.what}`, clean.mend)];
}
