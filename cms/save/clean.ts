import type { z } from 'zod';
import { definitionOf, peel } from '#cms/config/read-schema.ts';

/**
 * What a form holds → what the file should hold. A form keeps an emptied field as '' and an unused group of fields as
 * an object of defaults; in a record absence says both. Unknown keys stay, so that the check can name them.
 */
export function cleanData(value: unknown, schema: z.ZodType): unknown {
  const { inner, isRequired } = peel(schema);
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return cleanList(value, inner, isRequired);
  if (typeof value !== 'object') return typeof value === 'string' ? tidy(value) : value;
  const { shape } = definitionOf(inner);
  if (shape === undefined) return value;
  const entries = Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const kept = shape[key] ? cleanData(one, shape[key]) : one;
    return kept === undefined || isDefault(kept, shape[key]) ? [] : [[key, kept] as const];
  });
  if (!isRequired && entries.every(([, one]) => isBlank(one))) return undefined;
  return Object.fromEntries(entries);
}

/** An empty list, or a group of nothing else: what a form keeps of a group that nobody opened. */
const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isBlank);

function cleanList(list: unknown[], inner: z.ZodType, isRequired: boolean): unknown {
  const { element } = definitionOf(inner);
  const kept = list.flatMap((item) => {
    const clean = element ? cleanData(item, element) : item;
    return clean === undefined ? [] : [clean];
  });
  return kept.length === 0 && !isRequired ? undefined : kept;
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** A default is left out: what the model says needs no saying in each record. */
function isDefault(value: unknown, schema: z.ZodType | undefined): boolean {
  if (schema === undefined) return false;
  const { fallback } = peel(schema);
  return fallback !== undefined && JSON.stringify(fallback) === JSON.stringify(value);
}
