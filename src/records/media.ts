import type { ParsedBody } from '#markdown/types.ts';
import { kindNames } from '#model/kinds.ts';
import { parseRecordBody } from './body.ts';
import type { Position } from './front-matter.ts';
import type { Records } from './read-content.ts';
import type { ContentRecord } from './record.ts';

/** A file of the media folder that a record shows, and where it says so. */
export interface MediaUse {
  /** Always `media/…`. */
  path: string;
  place: readonly PropertyKey[] | Position;
}

/** Whether a path is one of a file that the site may carry. */
export const isMediaPath = (path: string): boolean =>
  /^media\/[A-Za-z0-9][A-Za-z0-9._/-]*\.(?:jpe?g|png|webp|avif|mp4|webm|vtt)$/i.test(path) &&
  !path.includes('..');

/** The media files that a record shows in its fields or its body; a photo whose consent was withdrawn is not shown. */
export function mediaOf(
  record: ContentRecord,
  body: ParsedBody | undefined = parseMediaBody(record),
): MediaUse[] {
  return [...listPictures(record.data, []), ...listBodyMedia(body)].filter(({ path }) =>
    isMediaPath(path),
  );
}

/** The media files that any of these records shows, sorted. */
export function listUsedMedia(records: Records): string[] {
  const uses = kindNames.flatMap((kind) => records[kind].flatMap((record) => mediaOf(record)));
  return [...new Set(uses.map(({ path }) => path))].sort();
}

/** Only bodies that may name a file are parsed. */
const parseMediaBody = (record: ContentRecord): ParsedBody | undefined =>
  record.body.includes('media/') ? parseRecordBody(record.kind, record) : undefined;

function listPictures(value: unknown, place: readonly PropertyKey[]): MediaUse[] {
  if (typeof value !== 'object' || value === null || isWithdrawn(value)) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const at = [...place, Array.isArray(value) ? Number(key) : key];
    return key === 'src' && typeof one === 'string'
      ? [{ path: one, place: at }]
      : listPictures(one, at);
  });
}

const isWithdrawn = (value: object): boolean =>
  'consent' in value && Boolean((value.consent as { withdrawnOn?: string }).withdrawnOn);

function listBodyMedia(body: ParsedBody | undefined): MediaUse[] {
  return (body?.references ?? []).flatMap((one): MediaUse[] => {
    const place = { line: one.line, column: one.column };
    if (one.kind === 'image' || one.kind === 'media') return [{ path: one.path, place }];
    return one.kind === 'link' && one.url.startsWith('/media/')
      ? [{ path: one.url.slice(1), place }]
      : [];
  });
}
