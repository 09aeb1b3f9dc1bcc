import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '#model/kinds.ts';

const folder = join(import.meta.dirname, '../../fixtures/bodies');

/** Ten long ordinary bodies; the first word of a name is the kind of its record. */
export const longBodies = readdirSync(folder).map((name) => ({
  name,
  kind: name.split('-')[0] as Kind,
  source: readFileSync(join(folder, name), 'utf8'),
}));
