const KEPT = 50;

/** Computes a thing once for a whole build; while developing, anew each time, since records change. */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return compute();
    known ??= compute();
    return known;
  };
}

/** The same for each of many things, told apart by a key; the latest few are kept, so that memory stays bounded. */
export function oncePer<T, From extends unknown[]>(
  keyOf: (...from: From) => string,
  compute: (...from: From) => Promise<T>,
): (...from: From) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...from) => {
    if (import.meta.env.DEV) return compute(...from);
    const key = keyOf(...from);
    const found = known.get(key) ?? compute(...from);
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
