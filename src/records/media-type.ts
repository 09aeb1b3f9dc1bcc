import { closeSync, openSync, readSync } from 'node:fs';
import { headLength, mediaTypeOf } from '#domain/media/media-type.ts';

/** What a file really is, whatever its name says; undefined when nobody knows. */
export function readMediaType(file: string): string | undefined {
  const head = Buffer.alloc(headLength);
  const handle = openSync(file, 'r');
  try {
    return mediaTypeOf(head.subarray(0, readSync(handle, head, 0, headLength, 0)));
  } finally {
    closeSync(handle);
  }
}
