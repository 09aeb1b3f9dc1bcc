import type { z } from 'zod';

/** A Zod schema without its wrappers, and what the wrappers said. */
export interface Peeled {
  inner: z.ZodType;
  /** Nothing may stand in for it: neither absence nor a default. */
  isRequired: boolean;
  fallback: unknown;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  defaultValue?: unknown;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  entries?: Record<string, string>;
  checks?: { _zod: { def: CheckDefinition } }[];
}

interface CheckDefinition {
  check: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  length?: number;
  error?: (issue: object) => string | { message: string } | undefined;
}

export const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** What `field()` of the model said of a schema: label, hint, kind of the records it names. */
export function metaOf(schema: z.ZodType): { title: string; description: string; names?: string } {
  const { title = '', description = '', names } = schema.meta() ?? {};
  return typeof names === 'string' ? { title, description, names } : { title, description };
}

/** Takes off `.optional()` and `.default()`. */
export function peel(schema: z.ZodType): Peeled {
  let inner = schema;
  let isRequired = true;
  let fallback: unknown;
  for (;;) {
    const { innerType, type, defaultValue } = definitionOf(inner);
    if (innerType === undefined) return { inner, isRequired, fallback };
    isRequired = false;
    if (type === 'default') fallback = defaultValue;
    inner = innerType;
  }
}

const checksOf = (schema: z.ZodType): CheckDefinition[] =>
  (definitionOf(schema).checks ?? []).map((check) => check._zod.def);

/** The first pattern of a string and the sentence that is shown when it does not fit. */
export function patternOf(schema: z.ZodType): [RegExp, string] | undefined {
  for (const { format, pattern, error } of checksOf(schema)) {
    const said = error?.({});
    const message = typeof said === 'string' ? said : said?.message;
    if (format === 'regex' && pattern && message) return [pattern, message];
  }
  return undefined;
}

/** How few and how many: of a list's items or of a number. Undefined where the model sets no bound. */
export function boundsOf(schema: z.ZodType): { min?: number; max?: number } {
  const bounds: { min?: number; max?: number } = {};
  for (const { check, minimum, maximum, length } of checksOf(schema)) {
    if (check === 'min_length' && minimum !== undefined) bounds.min = minimum;
    if (check === 'max_length' && maximum !== undefined) bounds.max = maximum;
    if (check === 'length_equals' && length !== undefined) bounds.min = bounds.max = length;
  }
  const { minValue, maxValue } = schema as { minValue?: number | null; maxValue?: number | null };
  if (typeof minValue === 'number' && minValue > Number.MIN_SAFE_INTEGER) bounds.min = minValue;
  if (typeof maxValue === 'number' && maxValue < Number.MAX_SAFE_INTEGER) bounds.max = maxValue;
  return bounds;
}

/** Whether a schema is the primitive itself under another label: `.meta()` copies a schema, not its definition. */
export const isSame = (schema: z.ZodType, primitive: z.ZodType): boolean =>
  schema.def === primitive.def;
