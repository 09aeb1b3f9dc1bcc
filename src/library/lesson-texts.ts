import { nameVersion, type VersionName } from './lesson-passage.ts';
import { findChange } from '#domain/course/freshness.ts';
import { labelStage } from '#domain/consultation/stage.ts';
import { comparisonHref, listComparisonsOf } from './comparison.ts';
import { type Entry, findRecord, getSite } from './records.ts';
import { listTexts } from './texts.ts';

/** A version that a course quotes, the day it was checked, and what has come since. */
export interface QuotedText extends VersionName {
  checkedOn: string | undefined;
  newer: { version: string; href: string; compare: string | undefined } | undefined;
  /** What has happened to its law since: 公布（2026年…）. */
  stage: { label: string; date: string; href: string } | undefined;
}

interface Quoted {
  text: string;
  checkedOn?: string | undefined;
}

/** The released ones among the quoted texts, in the order given. */
export async function listQuotedTexts(quoted: readonly Quoted[]): Promise<QuotedText[]> {
  const found = await Promise.all(quoted.map(viewQuoted));
  return found.flatMap((view) => view ?? []);
}

async function viewQuoted({ text, checkedOn }: Quoted): Promise<QuotedText | undefined> {
  const entry = await findRecord('text', text);
  if (!entry) return undefined;
  const law = await findRecord('law', entry.data.law);
  const texts = (await listTexts(entry.data.law)).map((one) => ({
    id: one.id,
    date: one.data.date,
    entry: one,
  }));
  const { today } = await getSite();
  const { version, stage } = findChange(
    { id: text, checkedOn },
    texts,
    law?.data.stages ?? [],
    today,
  );
  return {
    ...(await nameVersion(entry)),
    checkedOn,
    newer: version && (await viewNewer(entry, version.entry)),
    stage: stage && {
      label: labelStage(stage),
      date: stage.date ?? '',
      href: `/laws/${entry.data.law}/`,
    },
  };
}

/** The newer version, and the page that sets the quoted one beside it, where there is one. */
async function viewNewer(
  quoted: Entry<'text'>,
  newer: Entry<'text'>,
): Promise<NonNullable<QuotedText['newer']>> {
  const pair = (await listComparisonsOf(newer.data.law)).find(
    ([a, b]) => a.id === quoted.id && b.id === newer.id,
  );
  return {
    version: newer.data.version,
    href: `/laws/${newer.id}/`,
    compare: pair && comparisonHref(...pair),
  };
}
