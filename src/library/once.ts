/** Computes a thing once for a whole build; while developing, anew each time, since records change. */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return compute();
    known ??= compute();
    return known;
  };
}
