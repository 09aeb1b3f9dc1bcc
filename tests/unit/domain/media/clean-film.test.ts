import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFilm } from '#domain/media/clean-film.ts';
import { box, element, handler, longBox, openElement } from '../../../support/media/make-film.ts';

const place = '+31.52+121.10/';
const word = 'tell-tale-camera';
const xyz = box('udta', box('\u00a9xyz', place), box('\u00a9nam', word));
const dates = (type: string): Buffer => box(type, Buffer.alloc(4), 'DAYSDAYS', Buffer.alloc(80));
const track = (kind: string, ...more: Buffer[]): Buffer =>
  box('trak', dates('tkhd'), box('mdia', dates('mdhd'), handler(kind, word), ...more), xyz);

const clean = (bytes: Buffer, type: 'mp4' | 'webm' = 'mp4'): Buffer => {
  const result = cleanFilm(bytes, type);
  if ('what' in result) throw new Error(result.what);
  return Buffer.from(result.film);
};
const refused = (bytes: Buffer, type: 'mp4' | 'webm' = 'mp4'): string | undefined => {
  const result = cleanFilm(bytes, type);
  return 'what' in result ? `${result.what} → ${result.mend}` : undefined;
};

describe('an mp4', () => {
  const film = Buffer.concat([
    box('ftyp', 'isom'),
    box('free', word),
    box('uuid', `xmp:${word}`),
    box('moov', dates('mvhd'), track('vide'), track('soun'), xyz, box('meta', word)),
    longBox('mdat', 'frames'),
    box('XMP_', word),
    box('moof', box('traf', box('uuid', word))),
  ]);

  it('keeps its frames where they are and loses place, title, camera and day', () => {
    const left = clean(film);
    expect(left).toHaveLength(film.length);
    for (const told of [place, word, 'DAYS']) expect(left.includes(told), told).toBe(false);
    expect(left.indexOf('frames')).toBe(film.indexOf('frames'));
    for (const kept of ['ftypisom', 'tkhd', 'vide', 'soun'])
      expect(left.indexOf(kept)).toBe(film.indexOf(kept));
    expect(clean(left).equals(left)).toBe(true);
  });

  it('with a track of places or sensors is refused, in words that say how to mend', () => {
    for (const kind of ['meta', 'gpmd', 'camm', 'mebx'])
      expect(refused(box('moov', track(kind)))).toMatch(/拍摄地点 → .*另存为 mp4/);
  });

  it('cut short, or with a page or an archive behind its end, is refused', () => {
    expect(refused(film.subarray(0, -3))).toMatch(/^视频不完整/);
    for (const more of ['<html><script>alert(1)</script>', 'PK\u0003\u0004jar', 'x'])
      expect(refused(Buffer.concat([film, Buffer.from(more)])), more).toMatch(/^视频不完整/);
  });
});

describe('a WebM', () => {
  const info = element(
    '1549a966',
    element('2ad7b1', Buffer.from([15, 66, 64])),
    element('7ba9', word),
    element('4461', Buffer.alloc(8, 7)),
    element('4d80', word),
    element('5741', word),
  );
  const tracks = (type: number): Buffer =>
    element('1654ae6b', element('ae', element('83', Buffer.from([type])), element('536e', word)));
  const tag = element('1254c367', element('7373', element('67c8', word.repeat(9), place)));
  const cluster = element('1f43b675', element('a3', 'frames'));
  const head = element('1a45dfa3', element('4282', 'webm'));
  const attached = element('1941a469', element('61a7', word));
  const film = (segment = element): Buffer =>
    Buffer.concat([head, segment('18538067', info, tracks(1), cluster, tag, attached)]);

  it('keeps its frames where they are and loses tags, attachments, title, day and programs', () => {
    for (const source of [film(), film(openElement)]) {
      const left = clean(source, 'webm');
      expect(left).toHaveLength(source.length);
      for (const told of [place, word]) expect(left.includes(told), told).toBe(false);
      expect(left.indexOf('frames')).toBe(source.indexOf('frames'));
      expect(clean(left, 'webm').equals(left)).toBe(true);
    }
  });

  it('as a browser records it, without lengths, loses them too', () => {
    const live = openElement('1f43b675', element('e7', Buffer.from([0])), element('a3', 'frames'));
    const source = Buffer.concat([head, openElement('18538067', info, tracks(1), live, live, tag)]);
    const left = clean(source, 'webm');
    expect(left.includes(word)).toBe(false);
    expect(left.lastIndexOf('frames')).toBe(source.lastIndexOf('frames'));
  });

  it('with a track of notes, cut short, or with something behind its end is refused', () => {
    const strange = Buffer.concat([head, element('18538067', info, tracks(33))]);
    expect(refused(strange, 'webm')).toMatch(/拍摄地点 → /);
    expect(refused(film().subarray(0, -3), 'webm')).toMatch(/^视频不完整/);
    const more = Buffer.concat([film(), Buffer.from('<script>alert(1)</script>')]);
    expect(refused(more, 'webm')).toMatch(/^视频不完整/);
  });
});

it('whatever the bytes, cleaning ends, keeps the length and leaves the source alone', () => {
  const parts = ['moov', 'udta', 'hdlr', 'mdat', 'vide'].map((word) => Buffer.from(word));
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom(...parts, Buffer.from('0000001c', 'hex'), Buffer.from('18538067', 'hex')),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('mp4', 'webm'),
      (bits, type) => {
        const source = Buffer.concat(bits);
        const before = Buffer.from(source);
        const result = cleanFilm(source, type);
        expect(source.equals(before)).toBe(true);
        if ('film' in result) expect(result.film).toHaveLength(source.length);
      },
    ),
  );
});
