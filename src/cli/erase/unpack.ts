import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A file, or one inside it: `files/offline.zip › index.html`. */
export interface Leaf {
  name: string;
  bytes: Buffer;
}

/** Every file below a folder, dot files too, and what is packed inside them, however deep. */
export function unpackFolder(folder: string): Leaf[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .flatMap((name) => unpack({ name, bytes: readFileSync(join(folder, name)) }));
}

/** A file and all that is inside it: zip (docx, pptx, scorm), gzip (pagefind), brotli, the streams of a PDF. */
export function unpack({ name, bytes }: Leaf, depth = 0): Leaf[] {
  const inside = depth > 4 ? [] : open(name, bytes);
  return [{ name, bytes }, ...inside.flatMap((leaf) => unpack(leaf, depth + 1))];
}

function open(name: string, bytes: Buffer): Leaf[] {
  const head = bytes.toString('latin1', 0, 4);
  const leaf = (inner: string, content: Uint8Array): Leaf => ({
    name: `${name} › ${inner}`,
    bytes: Buffer.from(content),
  });
  if (head === 'PK\u0003\u0004')
    return Object.entries(unzipSync(bytes)).map(([inner, content]) => leaf(inner, content));
  if (head.startsWith('\u001f\u008b')) return [leaf('gunzip', gunzipSync(bytes))];
  if (name.endsWith('.br')) return [leaf('brotli', brotliDecompressSync(bytes))];
  if (head === '%PDF') return pdfStreams(bytes).map((content, index) => leaf(`${index}`, content));
  return [];
}

function pdfStreams(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n([^]*?)endstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1'))];
    } catch {
      return []; // A stream that is no deflate is searched as it stands.
    }
  });
}

/** The files that hold a word in their names or their bytes, as it stands or as the web escapes it. */
export function findWord(leaves: readonly Leaf[], word: string): string[] {
  const spellings = spell(word);
  return leaves
    .filter(
      ({ name, bytes }) => name.includes(word) || spellings.some((one) => bytes.includes(one)),
    )
    .map(({ name }) => name);
}

function spell(word: string): Buffer[] {
  const units = [...word].map((one) => one.codePointAt(0) ?? 0);
  const each = (write: (point: number) => string): string => units.map(write).join('');
  const texts = [
    word,
    encodeURIComponent(word),
    encodeURIComponent(word).toLowerCase(),
    each((point) => `\\u${point.toString(16).padStart(4, '0')}`),
    each((point) => `&#x${point.toString(16).toUpperCase()};`),
    each((point) => `&#${point};`),
  ];
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(word, 'utf16le')];
}
