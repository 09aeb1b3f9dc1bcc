import { closeSync, openSync, readSync } from 'node:fs';

/** First bytes of the formats that a site may carry, as Latin-1. */
const signatures: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // ISO media name their brands in the first box; AVIF is one among others there.
  ['avif', /^[^]{4}ftyp(?:[^]{4})*?avi[fs]/],
  ['heic', /^[^]{4}ftyp(?:hei|hev|mif)/],
  ['mp4', /^[^]{4}ftyp/],
  ['webm', /^\x1A\x45\xDF\xA3/],
  ['vtt', /^(?:\xEF\xBB\xBF)?WEBVTT(?:\s|$)/],
  // None of ours, but worth a name in a message.
  ['gif', /^GIF8/],
  ['bmp', /^BM/],
  ['pdf', /^%PDF/],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^]*)?<svg/],
];

/** What a file really is, whatever its name says; undefined when nobody knows. */
export function readMediaType(file: string): string | undefined {
  const head = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  let length = 0;
  try {
    length = readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  const words = head.toString('latin1', 0, length);
  return signatures.find(([, pattern]) => pattern.test(words))?.[0];
}
