import { type Entry, listRecords } from './records.ts';

/** Stories, newest first. */
export async function listStories(): Promise<Entry<'story'>[]> {
  return (await listRecords('story')).sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date > b.data.date ? -1 : 1,
  );
}
