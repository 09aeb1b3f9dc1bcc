/**
 * Which versions of a law are compared. In: its versions and the day of each. Out: pairs, the earlier first.
 * 1. Each version with the next, and each with the last, no pair twice; undated versions stand last.
 * 2. n versions give at most 2n − 3 pairs, so that a law with many drafts does not flood the site.
 * Example: 草案, 二次审议稿, 公布稿 → (1, 2), (1, 3), (2, 3).
 */
export function pairVersions<T>(
  versions: readonly T[],
  dateOf: (version: T) => string | undefined,
): [T, T][] {
  const ordered = orderVersions(versions, dateOf);
  const last = ordered.at(-1);
  return ordered.flatMap((earlier, at) =>
    [...new Set([ordered[at + 1], last])].flatMap((later): [T, T][] =>
      later === undefined || later === earlier ? [] : [[earlier, later]],
    ),
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
