import type { Content } from '#records/read-content.ts';

/**
 * A site that pins its day never reaches a `publishAt` after it: the record would stay withheld for ever.
 * Returns one line per such record, the file first.
 */
export function findEndlessEmbargoes(content: Pick<Content, 'site' | 'records'>): string[] {
  const today = content.site?.today;
  if (today === undefined) return [];
  return Object.values(content.records)
    .flat()
    .flatMap(({ path, data }) =>
      data.publishAt !== undefined && data.publishAt.slice(0, 10) > today
        ? [`${path}  定在 ${data.publishAt} 发布，而 site.yaml 把今天固定在 ${today}：它不会出现`]
        : [],
    );
}
