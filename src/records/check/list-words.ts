import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '#markdown/plain-text.ts';
import { mediaOf } from '#records/media.ts';
import type { ContentRecord } from '#records/record.ts';
import type { CheckContext, Place } from './rule.ts';

/** Words of a record and where they stand; a body's are followed line by line. */
export interface Words {
  readonly place: Place;
  readonly text: string;
}

/** Every string of plain data, with the way to it. */
export function listStrings(value: unknown, place: readonly PropertyKey[] = []): Words[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    listStrings(one, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

/** All that a record says: fields, body as typed, body as read (where marks split a word), captions of its films. */
export function listWords(record: ContentRecord, context: CheckContext): Words[] {
  const typed = record.body
    .split('\n')
    .map((text, index) => ({ place: { line: record.bodyLine + index, column: 1 }, text }));
  const tree = context.readBody(record)?.tree;
  const read = tree ? [{ place: { line: record.bodyLine, column: 1 }, text: plainText(tree) }] : [];
  return [...listStrings(record.data), ...typed, ...read, ...listCaptions(record, context)];
}

function listCaptions(record: ContentRecord, { content, readBody }: CheckContext): Words[] {
  return mediaOf(record, readBody(record))
    .filter(({ path }) => path.toLowerCase().endsWith('.vtt'))
    .flatMap(({ path, place }) => {
      try {
        return [{ place, text: readFileSync(join(content.directory, path), 'utf8') }];
      } catch {
        return []; // Said by media-files.
      }
    });
}
