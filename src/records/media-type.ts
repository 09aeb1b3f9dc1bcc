import { closeSync, openSync, readSync } from 'node:fs';

type Signature = readonly [type: string, at: number, bytes: string];

/** First bytes of the formats that a site may carry, as Latin-1. */
const signatures: readonly Signature[] = [
  ['jpg', 0, '\xFF\xD8\xFF'],
  ['png', 0, '\x89PNG\r\n\x1A\n'],
  ['webp', 8, 'WEBP'],
  ['avif', 4, 'ftypavi'],
  ['mp4', 4, 'ftyp'],
  ['vtt', 0, 'WEBVTT'],
];

/** What a file really is, whatever its name says; undefined when it is none of ours. */
export function readMediaType(file: string): string | undefined {
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  const words = head.toString('latin1').replace(/^\xEF\xBB\xBF/, '');
  return signatures.find(([, at, bytes]) => words.startsWith(bytes, at))?.[0];
}
