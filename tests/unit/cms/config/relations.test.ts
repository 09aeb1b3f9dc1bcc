import { describe, expect, it } from 'vitest';
import type { EditorField } from '#cms/config/editor-field.ts';
import { toFields } from '#cms/config/fields.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { createContext } from '#records/check/context.ts';
import { listReferences } from '#records/check/references.ts';
import { readContent } from '#records/read-content.ts';

const content = readContent('content');
const context = createContext(content, '2026-01-01 00:00', {});

function fieldAt(
  fields: readonly EditorField[],
  path: readonly PropertyKey[],
): EditorField | undefined {
  const [first, ...rest] = path.filter((key) => typeof key === 'string');
  const field = fields.find(({ name }) => name === first);
  return rest.length === 0 || field === undefined ? field : fieldAt(field.fields ?? [], rest);
}

describe.each(kindNames)('the relations of %s', (kind) => {
  it('lead to the kind of record that the reader looks for there', () => {
    const fields = toFields(kinds[kind].schema);
    const wrong = content.records[kind].flatMap((record) =>
      listReferences(record, context).flatMap(({ place, kind: wanted }) => {
        if (!Array.isArray(place)) return [];
        const path = place as readonly PropertyKey[];
        return fieldAt(fields, path)?.collection === wanted
          ? []
          : [`${path.join('.')} → ${wanted}`];
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});
