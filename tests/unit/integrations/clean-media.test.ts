import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanMedia } from '#integrations/clean-media.ts';
import { box } from '../../support/media/make-film.ts';

const word = 'tell-tale-camera';
const exif = {
  IFD0: { Artist: word, Model: word },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 52/1 0/1', GPSLongitude: '121/1 10/1 0/1' },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${word}"/></rdf:RDF></x:xmpmeta>`;
const red = sharp({ create: { width: 8, height: 4, channels: 3, background: '#b3261e' } });

describe('a picture on the site', () => {
  test.each(['jpg', 'png', 'webp', 'avif'] as const)(
    '%s tells nothing of its making',
    async (ending) => {
      const told = red
        .clone()
        .withExif(exif)
        .withXmp(xmp)
        .toFormat(ending === 'jpg' ? 'jpeg' : ending);
      const bytes = Buffer.concat([await told.toBuffer(), Buffer.from(word)]);
      expect((await sharp(bytes).metadata()).exif).toBeDefined();
      const clean = await cleanMedia(bytes, ending);
      const { exif: left, xmp: also, iptc, width, height, format } = await sharp(clean).metadata();
      expect([left, also, iptc]).toEqual([undefined, undefined, undefined]);
      expect(clean.includes(word)).toBe(false);
      expect([width, height]).toEqual([8, 4]);
      expect(format).toBe({ jpg: 'jpeg', avif: 'heif', png: 'png', webp: 'webp' }[ending]);
    },
  );

  test('stands upright though the note that turned it is gone', async () => {
    const lying = await red.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height, orientation } = await sharp(await cleanMedia(lying, 'jpg')).metadata();
    expect([width, height, orientation]).toEqual([4, 8, undefined]);
  });

  test('that is none is refused', async () => {
    await expect(cleanMedia(Buffer.from('GIF8'), 'png')).rejects.toThrow();
  });
});

describe('a film on the site', () => {
  const place = box('udta', box('\u00a9xyz', '+31.52+121.10/'));

  test('keeps its frames and loses its place', async () => {
    const film = Buffer.concat([box('moov', place), box('mdat', 'frames')]);
    const clean = await cleanMedia(film, 'mp4');
    expect(clean).toHaveLength(film.length);
    expect(clean.includes('+31.52')).toBe(false);
    expect(clean.indexOf('frames')).toBe(film.indexOf('frames'));
  });

  test('that is broken is refused, with how to mend it', async () => {
    const film = Buffer.concat([box('moov', place), Buffer.from('<script>')]);
    await expect(cleanMedia(film, 'mp4')).rejects.toThrow(/视频不完整.* → .*另存为 mp4/);
  });
});
