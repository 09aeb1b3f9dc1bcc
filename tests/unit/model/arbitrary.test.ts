import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import { readContent } from '#records/read-content.ts';
import { minimal } from '../../support/records/instance.ts';
import { runs } from '../../support/runs.ts';

const { records } = readContent(minimal);
const schemas = Object.entries(kinds).map(([kind, { schema }]): [string, z.ZodType, unknown] => [
  kind,
  schema,
  records[kind as keyof typeof kinds][0]?.data,
]);

describe('safeParse never throws', () => {
  test.each([...schemas, ['site', siteSchema, {}] as const])('%s: on any JSON', (_kind, schema) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof schema.safeParse(value).success).toBe('boolean');
      }),
      { numRuns: runs(200) },
    );
  });

  test.each(schemas)('%s: on a sound record with any value anywhere', (_kind, schema, sound) => {
    const keys = Object.keys(sound as object);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const data = { ...(sound as object), [key]: value };
        expect(typeof schema.safeParse(data).success).toBe('boolean');
      }),
      { numRuns: runs(300) },
    );
  });
});

test.each(schemas)('%s: what was checked once passes again unchanged', (_kind, schema, sound) => {
  expect(schema.parse(sound)).toEqual(sound);
});

test.each(schemas)('%s: a field that nobody knows is refused', (_kind, schema, sound) => {
  const { error } = schema.safeParse({ ...(sound as object), 备注: 'x' });
  expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
});
