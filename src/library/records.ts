import { getCollection, getEntry } from 'astro:content';
import type { Kind } from '#model/kinds.ts';
import type { Site } from '#model/site.ts';
import type { DataOf } from '#records/record.ts';

/** A released record as pages see it. */
export interface Entry<K extends Kind> {
  id: string;
  data: DataOf<K>;
  body: string;
  bodyLine: number;
  path: string;
  file: string;
}

const cache = new Map<Kind, Promise<Map<string, Entry<Kind>>>>();

function readOnce(kind: Kind): Promise<Map<string, Entry<Kind>>> {
  const known = import.meta.env.PROD ? cache.get(kind) : undefined;
  const found = known ?? readCollection(kind);
  cache.set(kind, found);
  return found;
}

async function readCollection(kind: Kind): Promise<Map<string, Entry<Kind>>> {
  const entries = (await getCollection(kind)) as { id: string; data: Omit<Entry<Kind>, 'id'> }[];
  const sorted = entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((entry) => [entry.id, entry]));
}

/** Every released record of a kind, sorted by id. */
export async function listRecords<K extends Kind>(kind: K): Promise<Entry<K>[]> {
  return [...(await readOnce(kind)).values()] as Entry<K>[];
}

/** The record of that id, undefined when it is not there or not released. */
export async function findRecord<K extends Kind>(
  kind: K,
  id: string | undefined,
): Promise<Entry<K> | undefined> {
  return id === undefined ? undefined : (await readOnce(kind)).get(id);
}

/** What the site says of itself, and the moment it speaks for. */
export async function getSite(): Promise<{ site: Site; now: string; today: string }> {
  const entry = await getEntry('site', 'site');
  const { site, now } = entry?.data as { site: Site; now: string };
  return { site, now, today: now.slice(0, 10) };
}
