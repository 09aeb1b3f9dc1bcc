import type { z } from 'zod';
import { readBody } from '#cms/preview/body-tree.ts';
import { definitionOf, metaOf, peel } from '#cms/config/read-schema.ts';
import { type Kind, kinds } from '#model/kinds.ts';

/** What is wrong with a record, a line each: which field, and how to mend it. Empty when nothing is. */
export function listFaults(data: unknown, schema: z.ZodType): string[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return [`有不认识的栏目 ${issue.keys.join('、')}：请删掉，或者请维护的人看一看`];
    const label = labelOf(schema, issue.path);
    return [label ? `${label}：${issue.message}` : issue.message];
  });
}

/** What the build would refuse in the body of a record. */
export const listBodyFaults = (collection: string, body: string): string[] =>
  collection in kinds ? readBody(collection as Kind, body).doubts : [];

/** 写进了哪里 第1项 › 条文原话 */
export function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let current: z.ZodType | undefined = schema;
  const labels: string[] = [];
  for (const key of path) {
    const { shape, element }: ReturnType<typeof definitionOf> = definitionOf(peel(current).inner);
    if (typeof key === 'number') labels.push(`${labels.pop() ?? ''} 第${key + 1}项`);
    else
      labels.push(
        (shape?.[String(key)] && metaOf(shape[String(key)] as z.ZodType).title) ?? String(key),
      );
    current = typeof key === 'number' ? element : shape?.[String(key)];
    if (current === undefined) break;
  }
  return labels.join(' › ');
}
