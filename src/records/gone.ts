import { kindNames } from '#model/kinds.ts';
import { addressOf } from './addresses.ts';
import type { Content } from './read-content.ts';
import type { ContentRecord } from './record.ts';
import { isTakenBack } from './release.ts';

/** The addresses of what was taken back: pages and photos of those who withdrew, and what site.yaml lists. Sorted. */
export function listGone({ site, records }: Pick<Content, 'site' | 'records'>): string[] {
  const takenBack = kindNames
    .flatMap((kind) => records[kind] as ContentRecord[])
    .filter(({ data }) => isTakenBack(data));
  const own = takenBack.flatMap((record) => {
    const photo = 'person' in record.data ? record.data.person?.photo : undefined;
    return [addressOf(record) ?? [], photo ? `/${photo.src}` : []].flat();
  });
  return [...new Set([...own, ...(site?.gone ?? [])])].sort();
}
