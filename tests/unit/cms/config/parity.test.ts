import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { EditorField } from '#cms/config/editor-field.ts';
import { listCollections } from '#cms/config/collections.ts';
import { toFields } from '#cms/config/fields.ts';
import { definitionOf, metaOf, peel } from '#cms/config/read-schema.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';

type Collection = { name: string; fields?: EditorField[]; files?: { fields: EditorField[] }[] };

const schemas: [string, z.ZodType][] = [
  ...kindNames.map((kind): [string, z.ZodType] => [kind, kinds[kind].schema]),
  ['settings', siteSchema],
];
const collections = listCollections('content') as Collection[];
const fieldsOf = (name: string): EditorField[] => {
  const found = collections.find((each) => each.name === name);
  return (found?.fields ?? found?.files?.[0]?.fields ?? []).filter(({ name }) => name !== 'body');
};

/** `adoptions.evidence.level` for every field, however deep. */
function pathsOfSchema(schema: z.ZodType, at = ''): string[] {
  const { shape, element } = definitionOf(peel(schema).inner);
  if (element) return pathsOfSchema(element, at);
  return Object.entries(shape ?? {}).flatMap(([key, one]) => {
    const path = at ? `${at}.${key}` : key;
    return [path, ...pathsOfSchema(one, path)];
  });
}

function pathsOfFields(fields: readonly EditorField[], at = ''): string[] {
  return fields.flatMap((field) => {
    const path = at ? `${at}.${field.name}` : field.name;
    return [path, ...pathsOfFields(field.fields ?? [], path)];
  });
}

const everyField = (fields: readonly EditorField[]): EditorField[] =>
  fields.flatMap((field) => [field, ...everyField(field.fields ?? [])]);

function everySchema(schema: z.ZodType): z.ZodType[] {
  const { shape, element } = definitionOf(peel(schema).inner);
  if (element) return everySchema(element);
  return Object.values(shape ?? {}).flatMap((one) => [one, ...everySchema(one)]);
}

describe.each(schemas)('the form of %s', (name, schema) => {
  const fields = fieldsOf(name);

  it('has every field of the model and no other, in its order', () => {
    expect(pathsOfFields(fields)).toEqual(pathsOfSchema(schema));
  });

  it('takes every label and every hint from the model', () => {
    const said = everyField(fields).map(({ label, hint }) => [label, hint]);
    const meant = everySchema(schema).map((one) => [metaOf(one).title, metaOf(one).description]);
    expect(said).toEqual(meant);
    expect(said.flat().every((words) => /\p{Script=Han}/u.test(String(words)))).toBe(true);
  });

  it('offers exactly the words of each list', () => {
    const offered = everyField(fields).flatMap(({ options }) => (options ? [options] : []));
    const known = everySchema(schema).flatMap((one) => {
      const { inner } = peel(one);
      const { entries } = definitionOf(definitionOf(inner).element ?? inner);
      return entries ? [Object.values(entries)] : [];
    });
    expect(offered).toEqual(known);
  });

  it('requires at the top what the model requires there', () => {
    const asked = fields.filter(({ required }) => required).map((field) => field.name);
    const missing = schema.safeParse({}).error?.issues ?? [];
    const needed = new Set(missing.map(({ path }) => String(path[0])));
    expect(asked.filter((one) => !needed.has(one))).toEqual([]);
    const free = fields.filter(({ required, widget }) => !required && widget !== 'boolean');
    expect(free.filter((one) => needed.has(one.name))).toEqual([]);
  });
});

describe('a change of the model', () => {
  it('changes the form without an edit here: a field added, renamed or dropped', () => {
    const { shape } = kinds.station.schema;
    const { host, ...kept } = shape;
    const rest = Object.entries(kept).filter(([name]) => name !== 'about');
    const changed = kinds.station.schema.clone({
      ...kinds.station.schema.def,
      shape: { ...Object.fromEntries(rest), keeper: host } as never,
    });
    const names = toFields(changed).map(({ name }) => name);
    expect(names).toContain('keeper');
    expect(names).not.toContain('about');
    expect(names).not.toContain('host');
  });
});
