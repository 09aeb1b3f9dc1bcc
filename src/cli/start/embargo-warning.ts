type Embargoed = { path: string; data: { publishAt?: string | undefined } };

/**
 * A site that pins its day stands at the day's first minute for ever, and never reaches a `publishAt` after it.
 * Returns one line per such record, the file first.
 */
export function findEndlessEmbargoes(
  today: string | undefined,
  records: readonly Embargoed[],
): string[] {
  if (today === undefined) return [];
  return records.flatMap(({ path, data: { publishAt } }) =>
    publishAt !== undefined && publishAt > `${today} 00:00`
      ? [`${path}  定在 ${publishAt} 发布，而 site.yaml 把今天固定在 ${today}：它不会出现`]
      : [],
  );
}
