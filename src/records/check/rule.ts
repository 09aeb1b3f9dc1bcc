import type { ParsedBody } from '#markdown/types.ts';
import type { Kind } from '#model/kinds.ts';
import type { Position } from '#records/front-matter.ts';
import type { Problem } from '#records/problem.ts';
import type { Content } from '#records/read-content.ts';
import type { ContentRecord } from '#records/record.ts';
import type { CitedText } from './cited-text.ts';

/** What a rule may look at. Everything is found in constant time, and read or parsed at most once. */
export interface CheckContext {
  content: Content;
  /** `2026-05-12 00:00`: what is released is decided at this moment. */
  now: string;
  /** The day after which nothing can have happened yet. */
  presentDay: string;
  /** Also parse every statute; a build, which may hold thousands, parses only those that are cited. */
  thorough: boolean;
  /** Every record, kind by kind. */
  all: readonly ContentRecord[];
  find: <K extends Kind>(kind: K, id: string) => ContentRecord<K> | undefined;
  /** Whether the file of an id is there but could not be read, which is said elsewhere. */
  isUnreadable: (kind: Kind, id: string) => boolean;
  isReleased: (record: ContentRecord) => boolean;
  /** The words of a version, undefined when there is no such record. */
  readText: (id: string) => CitedText | undefined;
  /** What stands below the front matter, undefined for statutes and when nothing is written. */
  readBody: (record: ContentRecord) => ParsedBody | undefined;
}

/** One thing that must hold across records. */
export type Rule = (context: CheckContext) => Problem[];

/** A field of a record, or a place in its body. */
export type Place = readonly PropertyKey[] | Position;

const positionOf = (record: ContentRecord, place: Place): Position =>
  'line' in place ? { line: place.line, column: place.column } : record.locate(place);

/** What stops the build. */
export function errorAt(record: ContentRecord, place: Place, what: string, mend: string): Problem {
  return { path: record.path, ...positionOf(record, place), what, mend, severity: 'error' };
}

/** What is only said. */
export function noticeAt(record: ContentRecord, place: Place, what: string, mend: string): Problem {
  return { ...errorAt(record, place, what, mend), severity: 'notice' };
}
