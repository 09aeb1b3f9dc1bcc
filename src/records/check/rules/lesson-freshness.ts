import { findChange } from '#domain/course/freshness.ts';
import { labelStage } from '#domain/consultation/stage.ts';
import { listLessonReferences } from '#records/check/lesson-references.ts';
import { type CheckContext, noticeAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * A lesson quotes a text as it stands: since the day the quotation was checked, its law has no newer version and no newer stage.
 * Reason: a lesson goes on teaching what no longer holds, and nobody notices.
 */
export const lessonFreshness: Rule = (context) =>
  context.content.records.lesson.flatMap((lesson) => {
    const course = context.find('course', lesson.data.course);
    if (!course) return [];
    const checked = new Map(course.data.quotedTexts.map((one) => [one.text, one.checkedOn]));
    const known = [...checked.keys()];
    return listTexts(lesson, context).flatMap((id) => {
      const checkedOn = checked.get(id) ?? course.data.updated;
      const news = describeNews({ id, checkedOn, known }, context);
      if (news === undefined) return [];
      const place = lesson.data.texts.indexOf(id);
      return noticeAt(
        lesson,
        place < 0 ? ['id'] : ['texts', place],
        `${id} 在 ${checkedOn} 核对以后，${news}`,
        `核对课里的引文，再到 courses/${course.id}.md 的 quotedTexts 改这一稿的 checkedOn；有新的一稿，把那一稿也列进去`,
      );
    });
  });

/** The texts that the record names and those that its components show, each once. */
function listTexts(lesson: ContentRecord<'lesson'>, context: CheckContext): string[] {
  const shown = listLessonReferences(lesson, context)
    .filter(({ kind }) => kind === 'text')
    .map(({ id }) => id);
  return [...new Set([...lesson.data.texts, ...shown])];
}

function describeNews(
  quoted: { id: string; checkedOn: string; known: readonly string[] },
  context: CheckContext,
): string | undefined {
  const text = context.find('text', quoted.id);
  const law = text && context.find('law', text.data.law);
  if (!text || !law) return undefined;
  const versions = context.content.records.text
    .filter(({ data }) => data.law === law.id)
    .map((one) => ({ id: one.id, date: one.data.date, version: one.data.version }));
  const day = context.now.slice(0, 10);
  const { version, stage } = findChange(quoted, versions, law.data.stages, day);
  if (version) return `有了新的一稿：${version.version}（${version.date ?? ''}）`;
  return stage && `立法项目有了新的进展：${labelStage(stage)}（${stage.date ?? ''}）`;
}
