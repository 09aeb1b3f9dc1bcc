import { readFileSync } from 'node:fs';
import { orderVersions } from '#domain/revision/version-pairs.ts';
import type { Statute } from '#domain/statute/types.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { readFrontMatter } from '#records/front-matter.ts';
import { once } from './once.ts';
import { type Entry, findRecord, listRecords } from './records.ts';

/** Only the statutes of one law are needed at a time; keeping all would cost gigabytes at thousands. */
const keep = 24;
const parsed = new Map<string, Statute>();

/** The parsed words of a text. */
export function loadStatute(entry: Entry<'text'>): Statute {
  const known = parsed.get(entry.id);
  if (known) return known;
  const { statute } = parseStatute(readFrontMatter(readFileSync(entry.file, 'utf8')).body);
  if (parsed.size >= keep) parsed.delete(parsed.keys().next().value ?? '');
  parsed.set(entry.id, statute);
  return statute;
}

/** The versions of a law, oldest first; undated ones last. */
export async function listTexts(law: string): Promise<Entry<'text'>[]> {
  return orderVersions((await textsByLaw()).get(law) ?? [], ({ data }) => data.date);
}

const textsByLaw = once(async () => Map.groupBy(await listRecords('text'), ({ data }) => data.law));

/** `望澜市电动自行车停放充电管理条例（公布稿）`. */
export async function titleOfText({ data }: Entry<'text'>): Promise<string> {
  const law = await findRecord('law', data.law);
  return data.title ?? `${law?.data.title ?? data.law}（${data.version}）`;
}
