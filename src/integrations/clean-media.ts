import sharp from 'sharp';
import { cleanFilm } from '#domain/media/clean-film.ts';

/** More would take a phone minutes to draw, and a small file can unpack to this much on purpose. */
const mostPixels = 60_000_000;

/**
 * A file of the media folder without what it says of its making: place, time, camera, author, earlier pictures behind the end.
 * A picture is drawn anew, turned upright; the notes of a film are emptied where they stand. Captions stay as they are.
 */
export async function cleanMedia(bytes: Buffer, ending: string): Promise<Buffer> {
  if (ending === 'mp4' || ending === 'webm') {
    const clean = cleanFilm(bytes, ending);
    if ('film' in clean) return Buffer.from(clean.film.buffer);
    throw new Error(`${clean.what} → ${clean.mend}`);
  }
  if (ending === 'vtt') return bytes;
  const picture = sharp(bytes, { animated: ending === 'webp', limitInputPixels: mostPixels });
  const upright = picture.autoOrient();
  if (ending === 'png') return upright.png({ compressionLevel: 9 }).toBuffer();
  if (ending === 'webp') return upright.webp({ quality: 88 }).toBuffer();
  if (ending === 'avif') return upright.avif({ quality: 64 }).toBuffer();
  return upright.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
}
