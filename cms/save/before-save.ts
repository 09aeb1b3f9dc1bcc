import { fromJS, type Map } from 'immutable';
import { PlainError } from '#cms/backends/plain-error.ts';
import { schemaOf } from '#cms/config/schema-of.ts';
import { publicContacts, rememberContacts } from '#cms/settings.ts';
import { listPublicContacts } from '#domain/privacy/public-contacts.ts';
import { kinds } from '#model/kinds.ts';
import { listBodyFaults, listFaults } from './check.ts';
import { cleanData } from './clean.ts';
import { showFaults } from './fault-panel.ts';
import { listPersonalData } from './personal-data.ts';
import { listSecretMarks } from './secret-marks.ts';

type Entry = Map<string, unknown>;

/** Cleans what the form holds and refuses to save what the build would refuse. Everything typed stays in the form. */
export function beforeSave({ entry }: { entry: Entry }): Entry {
  const collection = String(entry.get('collection'));
  const schema = schemaOf(collection);
  const { body, ...fields } = (entry.get('data') as Entry).toJS() as Record<string, unknown>;
  const data = cleanData(fields, schema) as Record<string, unknown>;
  const faults = [
    ...listSecretMarks({ ...data, body }),
    ...listPersonalData(collection, data, String(body ?? ''), publicContacts()),
    ...listFaults(data, schema),
    ...listBodyFaults(collection, String(body ?? '')),
  ];
  showFaults(faults);
  if (faults[0]) throw new PlainError(faults[0]);
  if (!(collection in kinds)) rememberContacts(listPublicContacts(data));
  return fromJS(body === undefined ? data : { ...data, body }) as Entry;
}
