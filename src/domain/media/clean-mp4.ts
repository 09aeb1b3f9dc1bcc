import type { Fault } from './clean-film.ts';

/** Boxes of boxes in which notes can hide. */
const containers = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'dinf',
  'stbl',
  'moof',
  'traf',
  'mvex',
]);
const telling = new Set(['udta', 'meta', 'uuid', 'free', 'skip']);
/** What a player needs at the top; anything else there is emptied. */
const needed = new Set(['ftyp', 'styp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix']);
/** Their day of making and of change stand behind the version. */
const dated = new Set(['mvhd', 'tkhd', 'mdhd']);
const handlers = new Set([
  'vide',
  'soun',
  'subt',
  'sbtl',
  'text',
  'clcp',
  'tmcd',
  'hint',
  'url ',
  'alis',
]);

interface Box {
  type: string;
  /** Where it begins, where its own bytes begin, where it ends. */
  at: number;
  inside: number;
  end: number;
}

/** Empties an mp4 where it stands. ISO/IEC 14496-12: a box that becomes `free` keeps its length, so no offset moves. */
export function cleanMp4(film: Uint8Array): Fault | undefined {
  return cleanBoxes(film, 0, film.length, true);
}

function cleanBoxes(film: Uint8Array, from: number, to: number, isTop: boolean): Fault | undefined {
  for (let at = from; at < to;) {
    const box = readBox(film, at, to);
    if (box === undefined) return 'broken';
    const fault = cleanBox(film, box, isTop);
    if (fault !== undefined) return fault;
    at = box.end;
  }
  return undefined;
}

function cleanBox(
  film: Uint8Array,
  { type, at, inside, end }: Box,
  isTop: boolean,
): Fault | undefined {
  if (telling.has(type) || (isTop && !needed.has(type))) {
    film.fill(0, inside, end);
    film.set(new TextEncoder().encode('free'), at + 4);
    return undefined;
  }
  if (containers.has(type)) return cleanBoxes(film, inside, end, false);
  if (dated.has(type))
    film.fill(0, inside + 4, Math.min(end, inside + (film[inside] === 1 ? 20 : 12)));
  if (type !== 'hdlr') return undefined;
  if (!handlers.has(wordAt(film, inside + 8))) return 'strange';
  // The name of the handler tells the camera.
  film.fill(0, Math.min(end, inside + 24), end);
  return undefined;
}

function readBox(film: Uint8Array, at: number, to: number): Box | undefined {
  if (at + 8 > to) return undefined;
  const view = new DataView(film.buffer, film.byteOffset, film.byteLength);
  const short = view.getUint32(at);
  const isLong = short === 1 && at + 16 <= to;
  const length = short === 0 ? to - at : isLong ? Number(view.getBigUint64(at + 8)) : short;
  const inside = at + (isLong ? 16 : 8);
  const end = at + length;
  return end < inside || end > to ? undefined : { type: wordAt(film, at + 4), at, inside, end };
}

const wordAt = (film: Uint8Array, at: number): string =>
  String.fromCharCode(...film.subarray(at, at + 4));
