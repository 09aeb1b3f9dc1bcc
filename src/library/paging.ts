/** Records on one page of a list. */
export const pageSize = 50;

/** One page of a list: its slice and where its neighbours are. */
export interface ListPage<T> {
  items: T[];
  number: number;
  last: number;
  total: number;
  /** The list's first page; page n is `${base}page/n/`. */
  base: string;
}

/** Static paths of a list in pages of 50; the first page has the path `undefined`. */
export function pageList<T>(
  base: string,
  all: readonly T[],
): { path: string | undefined; page: ListPage<T> }[] {
  const last = Math.max(1, Math.ceil(all.length / pageSize));
  return Array.from({ length: last }, (_, index) => ({
    path: index === 0 ? undefined : `page/${index + 1}`,
    page: {
      items: all.slice(index * pageSize, (index + 1) * pageSize),
      number: index + 1,
      last,
      total: all.length,
      base,
    },
  }));
}
