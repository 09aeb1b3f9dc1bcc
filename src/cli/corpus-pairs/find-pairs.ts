import type { StatuteFile } from '#cli/corpus/read-statutes.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Statute } from '#domain/statute/types.ts';

export interface StatuteVersion {
  readonly file: string;
  readonly statute: Statute;
}

export type VersionPair = readonly [earlier: StatuteVersion, later: StatuteVersion];

const DATE_IN_NAME = /[（(](\d{4}-\d{2}-\d{2})[）)]/;

/** A law's name without the date of its version and without the file's ending. */
function nameOf(file: string): string {
  return file.replace(DATE_IN_NAME, '').replace(/\.(?:md|txt)$/i, '');
}

/** The date in the name, else the latest in the notes below the title. */
function dateOf({ file, statute }: StatuteVersion): string {
  const dates = statute.passageNotes.map(({ date }) => date).sort();
  return DATE_IN_NAME.exec(file)?.[1] ?? dates.at(-1) ?? '';
}

/** Each version of a law beside the one before it, for every law that stands in more than one. */
export function findPairs(files: readonly StatuteFile[]): readonly VersionPair[] {
  const laws = Map.groupBy(files, ({ file }) => nameOf(file));
  return [...laws.values()].flatMap((own) => {
    if (own.length < 2) return [];
    const versions = own
      .map(({ file, text }) => ({ file, statute: parseStatute(text).statute }))
      .sort((x, y) => (dateOf(x) < dateOf(y) ? -1 : 1));
    return versions.slice(1).flatMap((later, at): VersionPair[] => {
      const earlier = versions[at];
      return earlier ? [[earlier, later]] : [];
    });
  });
}
