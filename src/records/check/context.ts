import { basename, join } from 'node:path';
import type { ParsedBody } from '#markdown/types.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { parseRecordBody } from '#records/body.ts';
import type { Content } from '#records/read-content.ts';
import type { ContentRecord } from '#records/record.ts';
import { withholdUnreleased } from '#records/release.ts';
import { type CitedText, readCitedText } from './cited-text.ts';
import type { CheckContext } from './rule.ts';

export interface CheckOptions {
  /** Also parse every statute. */
  thorough?: boolean;
  /** The moment after which nothing can have happened yet; without it the build's. */
  present?: string;
}

/** Indexes a content folder for the rules. */
export function createContext(
  content: Content,
  now: string,
  { thorough = false, present = now }: CheckOptions,
): CheckContext {
  const all = kindNames.flatMap((kind): ContentRecord[] => content.records[kind]);
  const byKey = new Map(all.map((record) => [keyOf(record.kind, record.id), record]));
  const open = withholdUnreleased(content.records, now);
  const released = new Set(kindNames.flatMap((kind): ContentRecord[] => open[kind]));
  const faulty = new Set(content.problems.map(({ path }) => path));
  const find = <K extends Kind>(kind: K, id: string) =>
    byKey.get(keyOf(kind, id)) as ContentRecord<K> | undefined;
  return {
    content,
    now,
    presentDay: present.slice(0, 10),
    thorough,
    all,
    find,
    isUnreadable: (kind, id) =>
      faulty.has(folderOf(content.directory, kind)) ||
      faulty.has(pathOf(content.directory, kind, id)),
    isReleased: (record) => released.has(record),
    readText: remember((id: string): CitedText | undefined => {
      const record = find('text', id);
      return record && readCitedText(record.body);
    }),
    readBody: remember((record: ContentRecord): ParsedBody | undefined =>
      record.body.trim() === '' ? undefined : parseRecordBody(record.kind, record),
    ),
  };
}

const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`;

function pathOf(directory: string, kind: Kind, id: string): string {
  const stem = kind === 'lesson' ? id.replace('/', '--') : id;
  return join(folderOf(directory, kind), `${stem}.${kinds[kind].extension}`);
}

const folderOf = (directory: string, kind: Kind): string =>
  join(basename(directory), kinds[kind].folder);

function remember<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    if (!known.has(input)) known.set(input, compute(input));
    return known.get(input) as Out;
  };
}
