import type { z } from 'zod';

/** The Chinese label of the field at a path, for messages: 阶段 › 日期. */
export function labelAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let current: unknown = schema;
  const labels: string[] = [];
  for (const key of path) {
    current = child(unwrap(current), key);
    const title = metaTitle(current);
    if (typeof key === 'number') labels.push(`第${key + 1}项`);
    else labels.push(title ?? String(key));
  }
  return labels.length > 0 ? `“${labels.join(' › ')}”` : '这条记录';
}

/** What has to stand in the group of fields at a path: `date（同意日期）`; [] where it is no group. */
export function partsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) current = child(unwrap(current), key);
  const { shape = {} } = definition(unwrap(current));
  const needed = Object.entries(shape).filter(([, each]) => !isOptional(each));
  const shown = needed.length > 0 ? needed : Object.entries(shape);
  return shown.map(([key, each]) => `${key}（${metaTitle(each) ?? key}）`);
}

interface Definition {
  innerType?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
  in?: unknown;
}

const definition = (schema: unknown): Definition =>
  (schema as { def?: Definition } | undefined)?.def ?? {};

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (definition(current).innerType) current = definition(current).innerType;
  return current;
}

function child(schema: unknown, key: PropertyKey): unknown {
  const { element, shape } = definition(schema);
  return typeof key === 'number' ? element : shape?.[String(key)];
}

const isOptional = (schema: unknown): boolean => (schema as z.ZodType).safeParse(undefined).success;

const metaTitle = (schema: unknown): string | undefined =>
  (schema as z.ZodType | undefined)?.meta?.()?.title ??
  (unwrap(schema) as z.ZodType | undefined)?.meta?.()?.title;
