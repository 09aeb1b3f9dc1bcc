import type { z } from 'zod';

/**
 * Gives a schema its Chinese label and hint, which the CMS, the open-data schema and the docs show.
 * @param title the label above the field, a few words
 * @param description the hint below it: what to write, with an example
 */
export function field<T extends z.ZodType>(schema: T, title: string, description: string): T {
  return schema.meta({ title, description });
}
