import { cleanMp4 } from './clean-mp4.ts';
import { cleanWebm } from './clean-webm.ts';

/** A film without what it says of its making, or why it cannot be had: what is wrong, and how to mend it. */
export type CleanFilm = { film: Uint8Array } | { what: string; mend: string };

const faults = {
  broken: {
    what: '视频不完整，或者后面接着别的东西',
    mend: '用转换软件（例如格式工厂）另存为 mp4 再上传',
  },
  strange: {
    what: '视频里夹着画面、声音、字幕以外的轨道，多半记着拍摄地点',
    mend: '用转换软件（例如格式工厂）另存为 mp4，只留画面和声音，再上传',
  },
} as const;

export type Fault = keyof typeof faults;

/**
 * In: the bytes of a film and what it is. Out: the same film, no frame moved, with its notes emptied.
 * 1. Place, day, title, author, camera, cover and program are gone: what tells of them becomes empty space of the same length.
 * 2. A film that ends in other bytes, or carries a track of anything but pictures, sound and subtitles, is refused.
 * Example: an mp4 with `udta` in its `moov` → the same bytes, `free` and zeros there. Rule: ISO/IEC 14496-12; RFC 8794, RFC 9559.
 */
export function cleanFilm(bytes: Uint8Array, type: 'mp4' | 'webm'): CleanFilm {
  const film = Uint8Array.from(bytes);
  const fault = type === 'mp4' ? cleanMp4(film) : cleanWebm(film);
  return fault === undefined ? { film } : faults[fault];
}
