import type { Fault } from './clean-film.ts';

/** Ids of RFC 9559 that matter here. */
const ids = {
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  track: 0xae,
  cluster: 0x1f43b675,
  trackType: 0x83,
};
const containers = new Set([ids.segment, ids.info, ids.tracks, ids.track]);
/** Tags, attachments, chapters; day and names of the file; checks that no longer hold. */
const telling = new Set([0x1254c367, 0x1941a469, 0x1043a770, 0x4461, 0x7384, 0x7ba9, 0xbf, 0x73a4]);
/** The programs that made it and the names of tracks: a text must stand there, and may be empty. */
const named = new Set([0x4d80, 0x5741, 0x536e]);
/** What a player needs at the top: the head and the film; and what is empty already. */
const needed = new Set([0x1a45dfa3, ids.segment, 0xec]);
const types = new Set([1, 2, 3, 17]);

interface Element {
  id: number;
  at: number;
  inside: number;
  /** Undefined where the recorder did not know it yet: what follows is inside. */
  end: number | undefined;
}

/** Empties a WebM where it stands: what tells becomes a Void element of the same length. */
export function cleanWebm(film: Uint8Array): Fault | undefined {
  return cleanElements(film, 0, film.length);
}

function cleanElements(film: Uint8Array, from: number, to: number): Fault | undefined {
  for (let at = from; at < to;) {
    const element = readElement(film, at, to);
    if (element === undefined || (from === 0 && !needed.has(element.id))) return 'broken';
    const { id, inside, end } = element;
    if (id === ids.trackType && !types.has(film[inside] ?? 0)) return 'strange';
    if (telling.has(id) && end !== undefined) empty(film, at, end);
    if (named.has(id) && end !== undefined) film.fill(0, inside, end);
    const fault = containers.has(id) ? cleanElements(film, inside, end ?? to) : undefined;
    if (fault !== undefined) return fault;
    if (end === undefined && id !== ids.segment && id !== ids.cluster) return 'broken';
    // Of a cluster without an end the parts follow at once; of such a film nothing follows.
    at = end ?? (id === ids.segment ? to : inside);
  }
  return undefined;
}

/** EC, the length in as many bytes as it takes, zeros. */
function empty(film: Uint8Array, at: number, end: number): void {
  const length = end - at;
  film.fill(0, at, end);
  film[at] = 0xec;
  if (length < 10) film[at + 1] = 0x80 | (length - 2);
  else {
    const view = new DataView(film.buffer, film.byteOffset, film.byteLength);
    view.setBigUint64(at + 1, BigInt(length - 9));
    film[at + 1] = 0x01;
  }
}

function readElement(film: Uint8Array, at: number, to: number): Element | undefined {
  const id = readNumber(film, at, to, false);
  const size = id && readNumber(film, at + id.length, to, true);
  if (!id || !size || id.length > 4) return undefined;
  const inside = at + id.length + size.length;
  const isUnknown = size.value === 2 ** (7 * size.length) - 1;
  if (!isUnknown && inside + size.value > to) return undefined;
  return { id: id.value, at, inside, end: isUnknown ? undefined : inside + size.value };
}

/** A number whose first byte tells its length by its leading zeros; a size leaves that mark out, an id keeps it. */
function readNumber(
  film: Uint8Array,
  at: number,
  to: number,
  isSize: boolean,
): { value: number; length: number } | undefined {
  const first = at < to ? (film[at] ?? 0) : 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > to) return undefined;
  let value = isSize ? first & (0xff >> length) : first;
  for (let index = 1; index < length; index++) value = value * 256 + (film[at + index] ?? 0);
  return { value, length };
}
