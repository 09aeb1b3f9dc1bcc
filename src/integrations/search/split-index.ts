import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readArray, readText, writeArray, writeText } from './cbor.ts';

/**
 * Cuts the files of a written index smaller. Pagefind puts some 35 kB of neighbouring words into a file, so that a rare
 * character costs as much as a common one. Here a common one has a file of its own, and rare ones share small files.
 *
 * A file is `[[[word, …], …]]`; the list of files is the third item of `*.pf_meta`, `[[first, last, name], …]`.
 */
const PREFIX = Buffer.from('pagefind_dcd');
/** Before compression; what is larger stands alone. */
const PACK = 12_000;
/** A large index has larger packs, so that its list of files stays short. */
const MOST_PACKS = 1000;

interface Word {
  readonly word: Buffer;
  readonly bytes: Buffer;
}

interface Entry {
  readonly version: string;
  readonly languages: Record<string, { hash: string }>;
}

/** `name` is that of the part. Gives what it costs to fetch each word that has a file of its own, in bytes. */
export function splitIndex(folder: string, name: string): Map<string, number> {
  const place = join(folder, 'index');
  const old = readdirSync(place);
  const words = old.flatMap((file) => readWords(join(place, file)));
  for (const file of old) rmSync(join(place, file));
  const costs = new Map<string, number>();
  const list = packWords(words.sort((a, b) => a.word.compare(b.word))).map((pack) => {
    const packed = seal(writeArray([writeArray(pack.map(({ bytes }) => bytes))]));
    const file = `${name}_${nameOf(packed)}`;
    writeFileSync(join(place, `${file}.pf_index`), packed);
    const ends = [pack[0], pack.at(-1)].map((word) => word?.word.toString('utf8') ?? '');
    if (pack.length === 1) costs.set(ends[0] ?? '', packed.length);
    return writeArray([...ends, file].map(writeText));
  });
  writeList(folder, name, writeArray(list));
  return costs;
}

function readWords(file: string): Word[] {
  const bytes = open(file);
  const [list = 0] = readArray(bytes, 0);
  const places = readArray(bytes, list);
  return places.slice(0, -1).map((at, index) => {
    const [word = 0] = readArray(bytes, at);
    return {
      word: Buffer.from(readText(bytes, word)),
      bytes: bytes.subarray(at, places[index + 1]),
    };
  });
}

function packWords(words: readonly Word[]): Word[][] {
  const whole = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const largest = Math.max(PACK, whole / MOST_PACKS);
  const packs: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.bytes.length > largest) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return packs;
}

/** Puts another list of files into the description of the part, which gets another name with it. */
function writeList(folder: string, name: string, list: Buffer): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  const part = entry.languages[name];
  if (!part) throw new Error(`${entryFile} 里没有 ${name}`);
  const fileOf = (hash: string): string => join(folder, `pagefind.${hash}.pf_meta`);
  const bytes = open(fileOf(part.hash));
  const [, , from = 0, to = 0] = readArray(bytes, 0);
  const sealed = seal(Buffer.concat([bytes.subarray(0, from), list, bytes.subarray(to)]));
  rmSync(fileOf(part.hash));
  part.hash = `${name}_${nameOf(sealed)}`;
  writeFileSync(fileOf(part.hash), sealed);
  writeFileSync(entryFile, JSON.stringify(entry));
}

const nameOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

function open(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, PREFIX.length).equals(PREFIX))
    throw new Error(`${file}：不是 Pagefind 写的`);
  return bytes.subarray(PREFIX.length);
}

const seal = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([PREFIX, bytes]), { level: 9 });
