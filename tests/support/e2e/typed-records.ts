import { readFileSync } from 'node:fs';
import { namingFields } from '#cms/config/naming.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { addressOf } from '#records/addresses.ts';
import { readFrontMatter } from '#records/front-matter.ts';
import { readContent } from '#records/read-content.ts';
import type { ContentRecord } from '#records/record.ts';

/** A record to type into the editor, the file below the content folder that it has to become, and the page on which the public then finds it. */
export interface TypedRecord {
  kind: Kind;
  file: string;
  data: Record<string, unknown>;
  body: string;
  page: string;
  /** Words of it that stand on that page. */
  words: string;
}

/** Where kinds without a page of their own are read. */
const shared: Partial<Record<Kind, string>> = {
  term: '/glossary/',
  snapshot: '/numbers/',
  correction: '/corrections/',
};

/** What cannot stand twice in one instance, and a picture that is not there yet. */
const changes: Partial<Record<Kind, Record<string, unknown>>> = {
  // What points into a text of its own is typed once that text is there.
  law: { highlights: undefined, consultations: undefined },
  text: {
    law: 'bench-typed',
    id: 'draft',
    version: '草案',
    date: '2025-03-05',
    effective: undefined,
  },
  lesson: { order: 3 },
  page: { id: 'privacy' },
  story: {
    image: { src: 'media/shelter.png', alt: '码头边的一个雨棚', credit: '青柳街道供图' },
  },
};

/** For each kind of the model its fullest record of an instance, under another id and name. */
export function typedRecords(folder: string): TypedRecord[] {
  const { records } = readContent(folder);
  return kindNames.map((kind) => {
    const read = (records[kind] as ContentRecord[]).map(({ file }) =>
      readFrontMatter(readFileSync(file, 'utf8')),
    );
    const longest = read.sort((a, b) => lengthOf(b.data) - lengthOf(a.data))[0];
    if (!longest) throw new Error(`${folder} has no ${kind} to type`);
    return retitle(kind, longest.data as Record<string, unknown>, longest.body.trim());
  });
}

const lengthOf = (data: unknown): number => JSON.stringify(data).length;

function retitle(kind: Kind, original: Record<string, unknown>, body: string): TypedRecord {
  const [name = 'id'] = namingFields(kind);
  const data: Record<string, unknown> = {
    ...original,
    id: `${String(original['id'])}-typed`,
    ...(kind !== 'text' && { [name]: `${String(original[name])}（新写的）` }),
    ...changes[kind],
  };
  const { id, law, course } = data as Record<string, string | undefined>;
  const whole = kind === 'text' ? `${law}/${id}` : kind === 'lesson' ? `${course}/${id}` : `${id}`;
  return {
    kind,
    file: `${kinds[kind].folder}/${whole.replace('/', kind === 'lesson' ? '--' : '/')}.${kinds[kind].extension}`,
    data,
    body,
    page: shared[kind] ?? addressOf({ kind, id: whole }) ?? '',
    words: kind === 'text' ? body.split('\n').at(-1)!.slice(4) : String(data[name]),
  };
}
