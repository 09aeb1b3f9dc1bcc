import { type Kind, kinds } from '#model/kinds.ts';
import type { ContentRecord, DataOf } from '#records/record.ts';
import { listLessonReferences } from './lesson-references.ts';
import type { CheckContext, Place } from './rule.ts';

/** A record naming another. */
export interface Reference {
  from: ContentRecord;
  place: Place;
  kind: Kind;
  id: string;
  /** Its page would say something false or nothing at all if the other record were withheld. */
  isHard: boolean;
}

type Row = readonly [
  place: readonly PropertyKey[],
  kind: Kind,
  id: string | undefined,
  hard?: 'hard',
];

const listOf = (field: string, kind: Kind, ids: readonly string[]): Row[] =>
  ids.map((id, index) => [[field, index], kind, id]);

/** Which fields of a kind name another record. */
const fields: { [K in Kind]?: (data: DataOf<K>) => Row[] } = {
  law: ({ related, highlights, consultations }) => [
    ...listOf('related', 'law', related),
    ...highlights.map(({ text }, index): Row => [['highlights', index, 'text'], 'text', text]),
    ...consultations.map(({ text }, index): Row => [
      ['consultations', index, 'text'],
      'text',
      text,
    ]),
  ],
  text: ({ law }) => [[['law'], 'law', law]],
  suggestion: ({ law, addressed, adoptions, station, mergedInto }) => [
    [['law'], 'law', law],
    [['addressed', 'text'], 'text', addressed?.text],
    [['station'], 'station', station],
    [['mergedInto'], 'suggestion', mergedInto],
    ...adoptions.map(({ text }, index): Row => [
      ['adoptions', index, 'text'],
      'text',
      text,
      'hard',
    ]),
  ],
  course: ({ terms, quotedTexts }) => [
    ...listOf('terms', 'term', terms),
    ...quotedTexts.map(({ text }, index): Row => [['quotedTexts', index, 'text'], 'text', text]),
  ],
  lesson: ({ course, terms, texts }) => [
    [['course'], 'course', course],
    ...listOf('terms', 'term', terms),
    ...listOf('texts', 'text', texts),
  ],
  story: ({ law, suggestions }) => [
    [['law'], 'law', law],
    ...listOf('suggestions', 'suggestion', suggestions),
  ],
  station: ({ parent }) => [[['parent'], 'station', parent]],
  event: ({ law, station }) => [
    [['law'], 'law', law],
    [['station'], 'station', station],
  ],
  term: ({ related }) => listOf('related', 'term', related),
};

/** Every record that a record names, in its fields and, for a lesson, in its components. */
export function listReferences(from: ContentRecord, context: CheckContext): Reference[] {
  const rowsOf = fields[from.kind] as ((data: unknown) => Row[]) | undefined;
  const own = (rowsOf?.(from.data) ?? []).flatMap(([place, kind, id, hard]): Reference[] =>
    id === undefined ? [] : [{ from, place, kind, id, isHard: hard === 'hard' }],
  );
  return [...own, ...listLessonReferences(from, context)];
}

/** 建议 fee-split. */
export const nameReference = ({ kind, id }: Pick<Reference, 'kind' | 'id'>): string =>
  `${kinds[kind].label} ${id}`;
