import type { z } from 'zod';
import { type Kind, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';

/** The schema of what a Decap collection holds. */
export function schemaOf(collection: string): z.ZodType {
  return collection in kinds ? kinds[collection as Kind].schema : siteSchema;
}
