import { errorAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';
import type { Problem } from '#records/problem.ts';

type Row = readonly [place: readonly PropertyKey[], name: string, date: string | undefined];

/**
 * A suggestion is collected after the version that it speaks to, and answered after it was collected.
 * Reason: an answer older than the words it answers belongs to another suggestion.
 */
export const suggestionDates: Rule = ({ content, find }) =>
  content.records.suggestion.flatMap((record) => {
    const { collectedOn, addressed } = record.data;
    if (!collectedOn) return [];
    const spoken = addressed && find('text', addressed.text)?.data.date;
    const tooEarly =
      spoken && collectedOn < spoken
        ? [
            errorAt(
              record,
              ['collectedOn'],
              `收集日期 ${collectedOn} 早于当时的文本 ${addressed.text}（${spoken}）`,
              '核对收集日期，或者核对提意见时看的是哪一稿',
            ),
          ]
        : [];
    return [...tooEarly, ...answersBefore(record, collectedOn)];
  });

function answersBefore(record: ContentRecord<'suggestion'>, collectedOn: string): Problem[] {
  const { adoptions, feedback, refusal, handling, asOf } = record.data;
  const rows: Row[] = [
    ...adoptions.flatMap(({ evidence }, index) =>
      evidence.map(({ date }, at): Row => [
        ['adoptions', index, 'evidence', at, 'date'],
        '采纳的证据',
        date,
      ]),
    ),
    ...feedback.map(({ date }, index): Row => [['feedback', index, 'date'], '反馈', date]),
    ...(refusal?.evidence ?? []).map(({ date }, index): Row => [
      ['refusal', 'evidence', index, 'date'],
      '未采纳的出处',
      date,
    ]),
    [['handling', 'date'], '办理', handling?.date],
    [['asOf'], '截至', asOf],
  ];
  return rows.flatMap(([place, name, date]) =>
    date && date < collectedOn
      ? errorAt(
          record,
          place,
          `${name}的日期 ${date} 早于收集日期 ${collectedOn}`,
          '先有意见，后有答复：核对两个日期',
        )
      : [],
  );
}
