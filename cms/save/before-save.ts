import { fromJS, type Map } from 'immutable';
import type { z } from 'zod';
import { type Kind, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import { listBodyFaults, listFaults } from './check.ts';
import { cleanData } from './clean.ts';
import { showFaults } from './fault-panel.ts';

type Entry = Map<string, unknown>;

/** The schema of what a Decap collection holds. */
export function schemaOf(collection: string): z.ZodType {
  return collection in kinds ? kinds[collection as Kind].schema : siteSchema;
}

/** Cleans what the form holds and refuses to save what the build would refuse. Everything typed stays in the form. */
export function beforeSave({ entry }: { entry: Entry }): Entry {
  const collection = String(entry.get('collection'));
  const schema = schemaOf(collection);
  const { body, ...fields } = (entry.get('data') as Entry).toJS() as Record<string, unknown>;
  const data = cleanData(fields, schema) as Record<string, unknown>;
  const faults = [...listFaults(data, schema), ...listBodyFaults(collection, String(body ?? ''))];
  showFaults(faults);
  if (faults.length > 0) throw new Error(faults[0]);
  return fromJS(body === undefined ? data : { ...data, body }) as Entry;
}
