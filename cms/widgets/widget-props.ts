import type { Map } from 'immutable';
import type { ComponentType } from 'react';

/** What Decap hands to the control of a field, as far as ours use it. */
export interface WidgetProps {
  value: unknown;
  onChange: (value: unknown) => void;
  field: Map<string, unknown>;
  forID: string;
  classNameWrapper: string;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  isDisabled?: boolean;
  collection: Map<string, unknown>;
  /** A field of Decap's own with its label and hint, for a form inside a control. */
  editorControl: ComponentType<Record<string, unknown>>;
  /** The record as it is in the form now. */
  getEntry: () => Map<string, unknown>;
  /** Asks the backend for the records of a collection. */
  query: (
    namespace: string,
    collection: string,
    fields: readonly string[],
    term: string,
    file?: string,
    limit?: number,
  ) => Promise<{ payload: { hits?: Hit[] } }>;
}

export interface Hit {
  slug: string;
  data: Record<string, unknown>;
}

/** Every record of a kind, drafts included: it comes through the backend, from behind the log-in. */
export async function listRecords(
  { query, forID }: Pick<WidgetProps, 'query' | 'forID'>,
  kind: string,
): Promise<Hit[]> {
  const { payload } = await query(`${forID}-${kind}`, kind, ['id'], '', undefined, 1e6);
  return payload.hits ?? [];
}
