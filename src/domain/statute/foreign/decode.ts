/**
 * Finds out how the characters of a file are encoded and decodes it.
 * Input: the bytes. Output: the text, the encoding used, doubts.
 * Promises: 1. a byte order mark decides; 2. bytes that are valid UTF-8 are UTF-8, whatever the page
 * claims (browsers re-encode a page on saving and leave its old meta charset); 3. otherwise the charset
 * an HTML page declares, else GB18030 (which holds GB2312 and GBK); 4. a file of UTF-8 with a few broken
 * bytes stays UTF-8; 5. every line with a character that could not be read is named.
 * Example: the bytes b5 da d2 bb cc f5 → `{ text: '第一条', encoding: 'gb18030', doubts: [] }`.
 * Source: WHATWG Encoding; GB 18030-2022.
 */
import type { Doubt } from './reading.ts';

export interface DecodedText {
  text: string;
  encoding: string;
  doubts: Doubt[];
}

const boms: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  return { text, encoding, doubts: nameUnreadable(text) };
}

function detectEncoding(bytes: Uint8Array): string {
  const marked = boms.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const wide = detectWide(bytes);
  if (wide) return wide;
  if (decodesAs('utf-8', bytes)) return 'utf-8';
  const declared = declaredCharset(bytes);
  const rivals = declared && declared !== 'utf-8' ? [declared, 'utf-8'] : ['gb18030', 'utf-8'];
  return rivals.reduce((best, other) =>
    readability(other, bytes) > readability(best, bytes) ? other : best,
  );
}

/** UTF-16 without a mark: line ends, digits and spaces leave a zero in every other byte. */
function detectWide(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 20000);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 400 || even + odd === 0) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function decodesAs(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!label) return undefined;
  if (/^gb/i.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** How often the words every statute is made of appear, less what could not be read. */
function readability(encoding: string, bytes: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const common = text.match(/[第条條的和应應当當。，]/g)?.length ?? 0;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return common - broken;
}

function nameUnreadable(text: string): Doubt[] {
  if (!text.includes('\uFFFD')) return [];
  return text.split('\n').flatMap((content, at) => {
    const count = content.split('\uFFFD').length - 1;
    if (count === 0) return [];
    return [{ line: at + 1, message: `有 ${count} 个字认不出（显示为 �）：请对照原件补上` }];
  });
}
