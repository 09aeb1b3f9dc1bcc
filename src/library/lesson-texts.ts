import { nameVersion, type VersionName } from './lesson-passage.ts';
import { findRecord } from './records.ts';
import { listTexts } from './texts.ts';

/** A version that a course quotes, the day it was checked, and what has come since. */
export interface QuotedText extends VersionName {
  checkedOn: string | undefined;
  newer: { version: string; href: string } | undefined;
}

interface Quoted {
  text: string;
  checkedOn?: string | undefined;
}

/** The released ones among the quoted texts, in the order given. */
export async function listQuotedTexts(quoted: readonly Quoted[]): Promise<QuotedText[]> {
  const known = new Set(quoted.map(({ text }) => text));
  const found = await Promise.all(quoted.map((one) => viewQuoted(one, known)));
  return found.flatMap((view) => view ?? []);
}

async function viewQuoted(
  { text, checkedOn }: Quoted,
  known: ReadonlySet<string>,
): Promise<QuotedText | undefined> {
  const entry = await findRecord('text', text);
  if (!entry) return undefined;
  const latest = (await listTexts(entry.data.law)).at(-1);
  const isNewer =
    latest?.data.date !== undefined &&
    checkedOn !== undefined &&
    latest.data.date > checkedOn &&
    !known.has(latest.id);
  return {
    ...(await nameVersion(entry)),
    checkedOn,
    newer: isNewer ? { version: latest.data.version, href: `/laws/${latest.id}/` } : undefined,
  };
}
