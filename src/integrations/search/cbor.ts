/**
 * As much of CBOR (RFC 8949) as it takes to cut up what Pagefind 1.5.2 writes: arrays, texts, whole numbers, all of a
 * stated length. What an item holds is stepped over, not read.
 */
export interface Head {
  readonly type: number;
  readonly value: number;
  /** Where the item's own content begins. */
  readonly end: number;
}

const TEXT = 3;
const ARRAY = 4;

export function readHead(bytes: Buffer, at: number): Head {
  const first = bytes[at] ?? 0;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined || type === 2 || type > ARRAY)
    throw new Error(`Pagefind 的索引换了写法（${first.toString(16)}），要先改 split-index.ts`);
  return { type, value: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

/** Where the item that begins at a place ends. */
function endOfItem(bytes: Buffer, at: number): number {
  let left = 1;
  let place = at;
  while (left > 0) {
    const { type, value, end } = readHead(bytes, place);
    left += type === ARRAY ? value - 1 : -1;
    place = type === TEXT ? end + value : end;
  }
  return place;
}

export function readText(bytes: Buffer, at: number): string {
  const { value, end } = readHead(bytes, at);
  return bytes.toString('utf8', end, end + value);
}

/** The places at which the items of an array begin, and where the last of them ends. */
export function readArray(bytes: Buffer, at: number): number[] {
  const { value, end } = readHead(bytes, at);
  const places = [end];
  for (let item = 0; item < value; item += 1) places.push(endOfItem(bytes, places[item] ?? 0));
  return places;
}

export function writeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(ARRAY, items.length), ...items]);
}

export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

function writeHead(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const width = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  const head = Buffer.alloc(1 + width);
  head[0] = (type << 5) | { 1: 24, 2: 25, 4: 26 }[width];
  head.writeUIntBE(value, 1, width);
  return head;
}
