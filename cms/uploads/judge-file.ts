import { explainFind } from '#domain/privacy/explain-find.ts';
import { findPersonalData, matchContacts } from '#domain/privacy/find-personal-data.ts';
import { claimedType, mediaTypeOf, mostMegabytes } from '#domain/media/media-type.ts';

/** What is wrong with a file, and how to mend it. */
export interface Fault {
  what: string;
  mend: string;
}

const pictures = new Set(['jpg', 'png', 'webp', 'avif']);
export const isPicture = (type: string): boolean => pictures.has(type);

const taken = new Set([...pictures, 'mp4', 'webm', 'vtt']);

const mends: Readonly<Record<string, string>> = {
  heic: '在手机的“设置—相机—格式”里选“兼容性最佳”再拍，或者用看图软件另存为 jpg',
  svg: '这种图里可以藏程序：用看图软件另存为 png',
  gif: '不动的另存为 png，会动的做成 mp4',
  bmp: '用看图软件另存为 png',
  mov: '用转换软件（例如格式工厂）另存为 mp4',
  pdf: '网站不放 PDF：把内容写进正文，或者链接到机关公布的那一页',
  zip: '网站不放 Word、Excel 和压缩包：把内容写进正文，或者链接到机关公布的那一页',
  doc: '网站不放 Word 和 Excel：把内容写进正文，或者链接到机关公布的那一页',
};

const usual = '图片用 jpg、png、webp，视频用 mp4、webm，字幕用 vtt';

/** A picture is drawn smaller before it goes anywhere, so more is let in. */
const mostOf = (type: string): number => (isPicture(type) ? 50 : mostMegabytes(type));

/** What speaks against a file before it is cleaned: what it really is, its size, what its captions say. */
export function judgeFile(
  name: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Fault | undefined {
  const type = mediaTypeOf(bytes);
  const claimed = claimedType(name);
  if (type === undefined || !taken.has(type))
    return {
      what: `${name}${type === undefined ? ' 不是图片、视频或字幕' : ` 是 ${type} 文件`}`,
      mend: mends[type ?? ''] ?? usual,
    };
  if (type !== claimed)
    return {
      what: `${name} 的内容其实是 ${type}`,
      mend: `先看看是不是拿错了文件；没有错，就把文件名的结尾改成 .${type}`,
    };
  if (bytes.length > mostOf(type) * 1_000_000)
    return {
      what: `${name} 有 ${Math.ceil(bytes.length / 1_000_000)} MB，最多 ${mostOf(type)} MB`,
      mend: isPicture(type) ? '用看图软件缩小再上传' : '把视频剪短，或者压小再上传',
    };
  if (isPicture(type) && isMoving(bytes))
    return { what: `${name} 是会动的图`, mend: '做成 mp4 视频，或者只存一张不动的' };
  return type === 'vtt' ? judgeCaptions(name, bytes, contacts) : undefined;
}

/** The chunks that make a WebP or a PNG move stand near its start. */
const isMoving = (bytes: Uint8Array): boolean =>
  /^(?:RIFF[^]{4}WEBP[^]{0,200}ANIM|\x89PNG[^]{0,4000}acTL)/.test(
    String.fromCharCode(...bytes.subarray(0, 4096)),
  );

function judgeCaptions(
  name: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Fault | undefined {
  const [find] = findPersonalData(new TextDecoder().decode(bytes), matchContacts(contacts));
  if (find === undefined) return undefined;
  const { what, mend } = explainFind(find);
  return { what: `${name} 里${what.replace(/^这里/, '')}`, mend };
}
