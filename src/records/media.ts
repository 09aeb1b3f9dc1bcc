import { kindNames } from '#model/kinds.ts';
import type { Records } from './read-content.ts';
import type { ContentRecord } from './record.ts';

const mediaPath =
  /(?<![A-Za-z0-9._-])media\/[A-Za-z0-9][A-Za-z0-9._/-]*\.(?:jpe?g|png|webp|avif|mp4|webm|vtt)/g;

/** The media files that a record names, in its fields or its body. */
export function mediaOf(record: ContentRecord): string[] {
  const words = `${JSON.stringify(record.data)}\n${record.kind === 'text' ? '' : record.body}`;
  return [...new Set(words.match(mediaPath) ?? [])].filter((path) => !path.includes('..'));
}

/** The media files that any of these records names, sorted. */
export function listUsedMedia(records: Records): string[] {
  return [
    ...new Set(kindNames.flatMap((kind) => records[kind].flatMap((record) => mediaOf(record)))),
  ].sort();
}
