import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';

interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
  options?: z.ZodType[];
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as Definition;

/** Every named field below a schema, by its path: `adoptions[].evidence[].level`. */
function listFields(schema: z.ZodType, path = ''): [path: string, field: z.ZodType][] {
  const { innerType, element, shape, in: inner, options } = definitionOf(schema);
  const below: [string, z.ZodType][] = Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [[at, field] as [string, z.ZodType], ...listFields(field, at)];
  });
  return [
    ...below,
    ...(element ? listFields(element, `${path}[]`) : []),
    ...[innerType, inner, ...(options ?? [])].flatMap((one) => (one ? listFields(one, path) : [])),
  ];
}

/** The label of a field may stand on it or on what it wraps. */
function metaOf(schema: z.ZodType | undefined): { title?: string; description?: string } {
  if (!schema) return {};
  const { title, description } = schema.meta() ?? {};
  if (title === undefined) return metaOf(definitionOf(schema).innerType);
  return { title, ...(description === undefined ? {} : { description }) };
}

const schemas = Object.entries<z.ZodType>({
  site: siteSchema,
  ...Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, schema])),
});

describe.each(schemas)('%s', (_kind, schema) => {
  const fields = listFields(schema);

  test('has fields', () => {
    expect(fields.length).toBeGreaterThan(5);
  });

  test.each(fields)('%s has a Chinese label and a hint that says more', (_path, field) => {
    const { title = '', description = '' } = metaOf(field);
    expect(title).toMatch(/[一-鿿]/);
    expect(title.length).toBeLessThanOrEqual(12);
    expect(description).toMatch(/[一-鿿]/);
    expect(description).not.toBe(title);
  });
});
