import sharp from 'sharp';

/** More would take a phone minutes to draw, and a small file can unpack to this much on purpose. */
const mostPixels = 60_000_000;

/**
 * A file of the media folder without what it says of its making: place, time, camera, author, earlier pictures behind the end.
 * A picture is drawn anew, turned upright; boxes of a film that tell such things are emptied where they stand. Captions stay as they are.
 */
export async function cleanMedia(bytes: Buffer, ending: string): Promise<Buffer> {
  if (ending === 'mp4') return emptyBoxes(bytes);
  if (ending === 'vtt' || ending === 'webm') return bytes;
  const picture = sharp(bytes, { animated: ending === 'webp', limitInputPixels: mostPixels });
  const upright = picture.autoOrient();
  if (ending === 'png') return upright.png({ compressionLevel: 9 }).toBuffer();
  if (ending === 'webp') return upright.webp({ quality: 88 }).toBuffer();
  if (ending === 'avif') return upright.avif({ quality: 64 }).toBuffer();
  return upright.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
}

const containers = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
const telling = new Set(['udta', 'meta', 'uuid']);

/** ISO/IEC 14496-12: a box that becomes `free` keeps its length, so no offset of the film moves. */
function emptyBoxes(bytes: Buffer): Buffer {
  const film = Buffer.from(bytes);
  const walk = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to;) {
      const length = lengthOf(film, at, to);
      if (length < 8 || at + length > to) return;
      const type = film.toString('latin1', at + 4, at + 8);
      if (telling.has(type)) film.fill(0, at + 8, at + length).write('free', at + 4, 'latin1');
      else if (containers.has(type)) walk(at + 8, at + length);
      at += length;
    }
  };
  walk(0, film.length);
  return film;
}

function lengthOf(film: Buffer, at: number, to: number): number {
  const length = film.readUInt32BE(at);
  if (length === 0) return to - at;
  return length === 1 && at + 16 <= to ? Number(film.readBigUInt64BE(at + 8)) : length;
}
