import type { z } from 'zod';

/**
 * Gives a schema its Chinese label and hint, which the CMS, the open-data schema and the docs show.
 * @param title the label above the field, a few words
 * @param description the hint below it: what to write, with an example
 * @param names the kind of record whose id, or list of ids, stands in the field
 */
export function field<T extends z.ZodType>(
  schema: T,
  title: string,
  description: string,
  names?: string,
): T {
  return schema.meta(names === undefined ? { title, description } : { title, description, names });
}
