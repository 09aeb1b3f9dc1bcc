import type { z } from 'zod';
import type { Kind } from '#model/kinds.ts';
import { imageSchema } from '#model/image.ts';
import { dateSchema, idSchema, proseSchema } from '#model/primitives.ts';
import type { EditorField } from './editor-field.ts';
import { widgetOfGroup } from './group.ts';
import { namingFields } from './naming.ts';
import { boundsOf, definitionOf, isSame, metaOf, patternOf, peel } from './read-schema.ts';

type Parts = Partial<EditorField> & { widget: string };

/** The fields of an object schema, in its order. Inside an optional group nothing is required by the form. */
export function toFields(schema: z.ZodType, isOptional = false): EditorField[] {
  const { shape = {} } = definitionOf(schema);
  return Object.entries(shape).map(([name, each]) => toField(name, each, isOptional));
}

/** The form field of one field of a schema; every word of it comes from the schema. */
export function toField(name: string, schema: z.ZodType, isOptional = false): EditorField {
  const { inner, isRequired, fallback } = peel(schema);
  const { title, description, names } = metaOf(schema);
  const mayBeEmpty = isOptional || !isRequired;
  return {
    name,
    label: title,
    ...(description && { hint: description }),
    required: !mayBeEmpty && !isEverFilled(inner),
    ...(fallback !== undefined && { default: fallback }),
    ...(names === undefined
      ? widgetOf(inner, mayBeEmpty, title)
      : toRelation(names as Kind, definitionOf(inner).type === 'array', boundsOf(inner))),
  };
}

/** A switch always says something, and a list may say nothing unless the model wants an item: to Decap, required means not empty. */
function isEverFilled(schema: z.ZodType): boolean {
  const { type } = definitionOf(schema);
  return type === 'boolean' || (type === 'array' && !boundsOf(schema).min);
}

function widgetOf(schema: z.ZodType, isOptional: boolean, title: string): Parts {
  const { type, entries = {}, element } = definitionOf(schema);
  switch (type) {
    case 'enum':
      return { widget: 'select', options: Object.values(entries) };
    case 'boolean':
      return { widget: 'boolean', default: false };
    case 'number':
      return { widget: 'number', value_type: 'int', ...boundsOf(schema) };
    case 'array':
      return toList(element as z.ZodType, title, boundsOf(schema));
    case 'object': {
      const fields = toFields(schema, isOptional);
      return { widget: widgetOfGroup(fields), collapsed: isOptional, fields };
    }
    default:
      return toText(schema);
  }
}

function toText(schema: z.ZodType): Parts {
  if (isSame(schema, dateSchema))
    return { widget: 'datetime', date_format: 'YYYY-MM-DD', time_format: false, default: '' };
  if (isSame(schema, proseSchema)) return { widget: 'text' };
  if (isSame(schema, definitionOf(imageSchema).shape?.['src'] as z.ZodType))
    return { widget: 'image', choose_url: false };
  const pattern = patternOf(schema);
  if (isSame(schema, idSchema) && pattern) return { widget: 'id', pattern };
  return pattern ? { widget: 'string', pattern } : { widget: 'string' };
}

/** Decap's own list of bare words splits at commas, so each item gets a field. */
function toList(item: z.ZodType, title: string, bounds: object): Parts {
  const { type, entries = {} } = definitionOf(item);
  if (type === 'enum')
    return { widget: 'select', multiple: true, options: Object.values(entries), ...bounds };
  const list: Parts = { widget: 'list', default: [], collapsed: false, ...bounds };
  if (type === 'object') return { ...list, fields: toFields(item) };
  return { ...list, field: { name: 'item', label: title, required: true, ...toText(item) } };
}

/** A record chosen from those of its kind. A text is named by law and version, so its file's place is its id. */
export function relateTo(kind: Kind) {
  return {
    widget: 'relation',
    collection: kind,
    value_field: kind === 'text' ? '{{slug}}' : 'id',
    search_fields: namingFields(kind),
    display_fields: namingFields(kind),
    options_length: 50,
  };
}

function toRelation(kind: Kind, multiple: boolean, bounds: object): Parts {
  return {
    ...relateTo(kind),
    ...(multiple && { multiple, default: [], ...bounds }),
  };
}
