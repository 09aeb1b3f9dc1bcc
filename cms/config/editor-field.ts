/** One field as Decap's configuration knows it; what the model does not say is absent. */
export interface EditorField {
  name: string;
  label: string;
  label_singular?: string;
  hint?: string;
  widget: string;
  required: boolean;
  default?: unknown;
  pattern?: [RegExp, string];
  options?: (string | { label: string; value: string })[];
  multiple?: boolean;
  value_type?: 'int';
  min?: number;
  max?: number;
  collapsed?: boolean;
  summary?: string;
  field?: EditorField;
  fields?: EditorField[];
  /** The groups of which a list may hold any. */
  types?: EditorField[];
  collection?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  options_length?: number;
  date_format?: string;
  time_format?: false;
  format?: string;
  choose_url?: false;
  media_folder?: string;
  public_folder?: string;
  modes?: string[];
}
