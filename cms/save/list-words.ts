export interface Words {
  path: readonly PropertyKey[];
  text: string;
}

/** Every string of what is to be saved, with the way to it. */
export function listWords(value: unknown, path: readonly PropertyKey[] = []): Words[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    listWords(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
