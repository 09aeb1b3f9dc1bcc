/**
 * Says whether an address names a file of the media folder.
 * Promises: 1. only `media/…` or `/media/…` in ASCII passes, no `..`, no query, no other origin; 2. the answer is `media/…`.
 * Example: `/media/shed.jpg` → `media/shed.jpg`; `https://x.cn/a.jpg` → undefined.
 */
export type MediaKind = 'image' | 'video' | 'captions';

const endings: Readonly<Record<MediaKind, RegExp>> = {
  image: /\.(?:jpe?g|png|webp|avif)$/i,
  video: /\.(?:mp4|webm)$/i,
  captions: /\.vtt$/i,
};

export const mediaMends: Readonly<Record<MediaKind, string>> = {
  image: '先上传到媒体库，写成 media/文件名.jpg（或 png、webp、avif），文件名用英文和数字',
  video: '先上传到媒体库，写成 media/文件名.mp4（或 webm），文件名用英文和数字',
  captions: '先上传到媒体库，写成 media/文件名.vtt，文件名用英文和数字',
};

export function mediaPath(address: string, kind: MediaKind): string | undefined {
  const path = address.replace(/^\//, '');
  const isPlain = /^media(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/.test(path);
  return isPlain && !path.includes('..') && endings[kind].test(path) ? path : undefined;
}
