/**
 * Which versions of a law are compared. In: its versions and the day of each. Out: pairs, the earlier first.
 * 1. Up to `FEW` versions each with each, so that a new version takes no published address away.
 * 2. Of more, each with the next, with the last, and the first with each, lest a law with many drafts flood the site.
 * 3. No pair twice; undated versions stand last.
 * Example: 草案, 二次审议稿, 公布稿 → (1, 2), (1, 3), (2, 3).
 */
const FEW = 6;

export function pairVersions<T>(
  versions: readonly T[],
  dateOf: (version: T) => string | undefined,
): [T, T][] {
  const ordered = orderVersions(versions, dateOf);
  const last = ordered.length - 1;
  const isCompared = (a: number, b: number): boolean =>
    ordered.length <= FEW || a === 0 || b === last || b === a + 1;
  return ordered.flatMap((earlier, a) =>
    ordered.flatMap((later, b): [T, T][] => (a < b && isCompared(a, b) ? [[earlier, later]] : [])),
  );
}

/** Oldest first; those without a day last, in the order given. */
export function orderVersions<T>(
  versions: readonly T[],
  dateOf: (version: T) => string | undefined,
): T[] {
  const key = (version: T): string => dateOf(version) ?? '9999';
  return versions.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
