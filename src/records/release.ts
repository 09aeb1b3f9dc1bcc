import { type Kind, kindNames } from '#model/kinds.ts';
import type { Person } from '#model/consent.ts';
import type { Records } from './read-content.ts';
import type { ContentRecord } from './record.ts';

/** Whether a record may leave the building at a moment (`2026-05-12 00:00`). */
export function isReleased(
  data: { draft: boolean; publishAt?: string | undefined; unpublishAt?: string | undefined },
  now: string,
): boolean {
  if (data.draft || isTakenBack(data)) return false;
  if (data.publishAt && startKey(data.publishAt) > now) return false;
  return !data.unpublishAt || startKey(data.unpublishAt) > now;
}

/** Whether the person it names took the consent back: from that moment it is in no output, whatever day is written. */
export function isTakenBack(data: object): boolean {
  const { person } = data as { person?: Person };
  return person?.consent.withdrawnOn !== undefined;
}

/** A bare day begins at its first minute. */
const startKey = (moment: string): string => (moment.length === 10 ? `${moment} 00:00` : moment);

/** The records that every output is made of; what belongs to a withheld record is withheld with it. */
export function withholdUnreleased(records: Records, now: string): Records {
  const withheld = (kind: Kind): Set<string> =>
    new Set(
      (records[kind] as ContentRecord[])
        .filter(({ data }) => !isReleased(data, now))
        .map(({ id }) => id),
    );
  const owners = { text: withheld('law'), lesson: withheld('course') };
  const open = (record: ContentRecord): boolean => {
    if (!isReleased(record.data, now)) return false;
    if (record.kind !== 'text' && record.kind !== 'lesson') return true;
    return !owners[record.kind].has(record.id.slice(0, record.id.indexOf('/')));
  };
  return Object.fromEntries(
    kindNames.map((kind) => [kind, (records[kind] as ContentRecord[]).filter(open)]),
  ) as unknown as Records;
}
