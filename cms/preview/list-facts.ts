import type { z } from 'zod';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { eIdSchema } from '#model/primitives.ts';
import { definitionOf, isSame, metaOf, peel } from '#cms/config/read-schema.ts';

/** The filled-in fields of a record under their Chinese names, in the order of the model: a form hands them on in the order they were filled. */
export function listFacts(data: unknown, schema: z.ZodType): [label: string, words: string][] {
  const { shape = {} } = definitionOf(peel(schema).inner);
  const values = (data ?? {}) as Record<string, unknown>;
  return Object.entries(shape).flatMap(([key, each]): [string, string][] => {
    const words = wordsOf(values[key], each);
    return words === '' ? [] : [[metaOf(each).title, words]];
  });
}

function wordsOf(value: unknown, schema: z.ZodType): string {
  if (value === '' || value === null || value === undefined || value === false) return '';
  if (value === true) return '是';
  const { inner } = peel(schema);
  const { element } = definitionOf(inner);
  if (Array.isArray(value))
    return value.map((one) => (element ? wordsOf(one, element) : String(one))).join('；');
  if (typeof value !== 'object')
    return isSame(inner, eIdSchema) ? eIdToLabel(String(value)) : String(value);
  return listFacts(value, schema)
    .map(([label, words]) => `${label} ${words}`)
    .join('，');
}
