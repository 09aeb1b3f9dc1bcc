import type { Document } from 'yaml';
import type { Kind } from '#model/kinds.ts';

/**
 * A step of the content's shape from one version to the next. It changes the fields of a file in place and touches nothing else,
 * and run on fields that it has already changed it does nothing, so that a run that broke off can be repeated.
 */
export interface Migration {
  /** What it does, for the editor: 把“简称”改名为“短名称”. */
  says: string;
  /** `kind` is `site` for site.yaml. The document keeps comments and order. */
  change: (kind: Kind | 'site', fields: Document) => void;
}

/** The first leads from version 1 to 2. None yet: a new one goes to the end, and `schemaVersion` of the model grows by one. */
export const migrations: readonly Migration[] = [];
