import { labelStage } from '#domain/consultation/stage.ts';
import { findChange } from '#domain/course/freshness.ts';
import type { Course, Lesson } from '#model/course.ts';
import { nameVersion, type VersionName } from './lesson-passage.ts';
import type { LessonPart } from './lesson-quiz.ts';
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

/** The released ones among the texts that a course quotes, in the order given. */
export function listCourseTexts(course: Course): Promise<QuotedText[]> {
  return viewAll(
    course,
    course.quotedTexts.map(({ text }) => text),
  );
}

/** Those that the record of a lesson names and that its components show, each once. */
export function listLessonTexts(
  course: Course,
  lesson: Lesson,
  parts: readonly LessonPart[],
): Promise<QuotedText[]> {
  return viewAll(course, [...new Set([...lesson.texts, ...parts.flatMap(textsShownBy)])]);
}

function textsShownBy({ name, props }: LessonPart): string[] {
  if (name === 'ArticleQuote') return [String(props['text'])];
  return name === 'Comparison'
    ? ['a', 'b'].map((side) => `${String(props['law'])}/${String(props[side])}`)
    : [];
}

async function viewAll(course: Course, texts: readonly string[]): Promise<QuotedText[]> {
  const found = await Promise.all(texts.map((text) => viewQuoted(text, course)));
  return found.flatMap((view) => view ?? []);
}

async function viewQuoted(text: string, course: Course): Promise<QuotedText | undefined> {
  const entry = await findRecord('text', text);
  if (!entry) return undefined;
  const law = await findRecord('law', entry.data.law);
  const texts = (await listTexts(entry.data.law)).map((one) => ({
    id: one.id,
    date: one.data.date,
    entry: one,
  }));
  const { today } = await getSite();
  const checkedOn = course.quotedTexts.find((one) => one.text === text)?.checkedOn;
  const known = course.quotedTexts.map((one) => one.text);
  const { version, stage } = findChange(
    { id: text, checkedOn: checkedOn ?? course.updated, known },
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
