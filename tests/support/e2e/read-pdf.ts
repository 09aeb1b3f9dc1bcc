import { inflateSync } from 'node:zlib';

/** What a test asks of a PDF that Chromium or LibreOffice printed. */
export interface PdfFacts {
  pages: number;
  /** The words of each page, without spaces. */
  words: string[];
  /** Where the words of each page stand: points above its foot, and the size of the face. LibreOffice writes it so. */
  lines: { above: number; size: number }[][];
  isTagged: boolean;
  language: string;
  bookmarks: string[];
}

interface PdfObject {
  head: string;
  stream: Buffer | undefined;
}

export function readPdf(bytes: Buffer): PdfFacts {
  const objects = listObjects(bytes);
  const all = [...objects.values()].map(({ head }) => head);
  const pages = all.filter((head) => /\/Type\s*\/Page\b/.test(head));
  const outline = all.filter((head) => head.includes('/Parent') && head.includes('/Title'));
  return {
    pages: pages.length,
    words: pages.map((head) => readWords(head, objects)),
    lines: pages.map((head) => readLines(head, objects)),
    isTagged: all.some((head) => /\/StructTreeRoot \d/.test(head) && head.includes('/Marked true')),
    language: /\/Lang \(([^)]*)\)/.exec(all.join('\n'))?.[1] ?? '',
    bookmarks: outline.map((head) => readTitle(head)),
  };
}

function listObjects(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const match of text.matchAll(/^(\d+) 0 obj\s/gm)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const begin = /stream\r?\n/.exec(text.slice(start, end));
    const head = text.slice(start, begin ? start + begin.index : end);
    // LibreOffice names another object that holds the length.
    const [, given] = /\/Length (\d+)(?! 0 R)\b/.exec(head) ?? [];
    const from = begin ? start + begin.index + begin[0].length : 0;
    const to = given ? from + Number(given) : text.lastIndexOf('endstream', end);
    const raw = begin && bytes.subarray(from, to);
    const stream = raw && (head.includes('FlateDecode') ? inflateSync(raw) : raw);
    found.set(match[1] ?? '', { head, stream: stream ?? undefined });
  }
  return found;
}

const streamOf = (objects: ReadonlyMap<string, PdfObject>, id: string | undefined): string =>
  objects.get(id ?? '')?.stream?.toString('latin1') ?? '';

const contentOf = (page: string, objects: ReadonlyMap<string, PdfObject>): string =>
  streamOf(objects, /\/Contents (\d+)/.exec(page)?.[1]);

const readLines = (
  page: string,
  objects: ReadonlyMap<string, PdfObject>,
): PdfFacts['lines'][number] =>
  [...contentOf(page, objects).matchAll(/(-?[\d.]+) Td \/F\d+ ([\d.]+) Tf/g)].map(
    ([, above, size]) => ({ above: Number(above), size: Number(size) }),
  );

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function readTitle(head: string): string {
  const [, hex] = /\/Title <([0-9A-F]+)>/i.exec(head) ?? [];
  return hex ? fromHex(hex).replace('\ufeff', '') : (/\/Title \((.*?)\)/.exec(head)?.[1] ?? '');
}

/** Words said in place of what is drawn, else the font that counts from here, else glyphs of it. */
const shown =
  /\/ActualText <FEFF([0-9A-F]+)> >> BDC([^]*?)EMC|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\) Tj/gi;

function readWords(page: string, objects: ReadonlyMap<string, PdfObject>): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      readMap(streamOf(objects, /\/ToUnicode (\d+)/.exec(objects.get(id)?.head ?? '')?.[1])),
    ]),
  );
  let font = new Map<string, string>();
  let words = '';
  const content = contentOf(page, objects);
  for (const [, spoken, drawn, set, hex = '', letters = ''] of content.matchAll(shown)) {
    if (spoken) words += fromHex(spoken);
    const name = set ?? /\/(F\d+) [\d.]+ Tf/.exec(drawn ?? '')?.[1];
    if (name) font = fonts.get(name) ?? new Map();
    const glyphs = hex + Buffer.from(letters.replace(/\\(.)/g, '$1'), 'latin1').toString('hex');
    const size = [...font.keys()][0]?.length ?? 2;
    for (let at = 0; at < glyphs.length; at += size)
      words += font.get(glyphs.slice(at, at + size).toUpperCase()) ?? '';
  }
  return words.replace(/\s/g, '');
}

/** A ToUnicode map: single glyphs, and runs of them. */
function readMap(cmap: string): Map<string, string> {
  const found = new Map<string, string>();
  const pair = /<([0-9A-F]{2}|[0-9A-F]{4})> (?:<([0-9A-F]{2}|[0-9A-F]{4})> )?<([0-9A-F]{4,})>/gi;
  for (const [, from = '', to = from, hex = ''] of cmap.matchAll(pair))
    for (let at = 0; at <= parseInt(to, 16) - parseInt(from, 16); at += 1) {
      const key = (parseInt(from, 16) + at).toString(16).toUpperCase().padStart(from.length, '0');
      const last = (parseInt(hex.slice(-4), 16) + at).toString(16).padStart(4, '0');
      found.set(key, fromHex(hex.slice(0, -4) + last));
    }
  return found;
}
