import { isDoneIn } from '#records/check/adoption-known.ts';
import { listMergedInto } from '#records/check/merged-outcome.ts';
import { type CheckContext, errorAt, type Place, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';
import type { Adoption } from '#model/suggestion.ts';

interface Claim {
  adoption: Adoption;
  /** The suggestion that it is inherited from, undefined for an own one. */
  from: string | undefined;
}

/**
 * A suggestion was made, and handed in, before the words that it claims were written, in whatever version.
 * Reason: words that stood already answer someone else. A merged suggestion claims what it inherits.
 */
export const adoptionHeard: Rule = (context) => {
  const texts = Map.groupBy(context.content.records.text, ({ data }) => data.law);
  return context.content.records.suggestion.flatMap((record) =>
    listClaims(record, context)
      .flatMap(
        (claim) =>
          findLate(record, claim, context) ??
          findKnown(record, claim, texts.get(lawOf(claim.adoption)) ?? [], context) ??
          [],
      )
      .slice(0, 1),
  );
};

const lawOf = ({ text }: Adoption): string => text.split('/')[0] ?? '';

function listClaims(record: ContentRecord<'suggestion'>, context: CheckContext): Claim[] {
  const inherited = listMergedInto(record, context).at(-1);
  return [
    ...record.data.adoptions.map((adoption) => ({ adoption, from: undefined })),
    ...(inherited?.data.adoptions ?? []).map((adoption) => ({ adoption, from: inherited?.id })),
  ];
}

/** The first day that the record tells of, where the day of collection is withheld. */
function findMade({ data }: ContentRecord<'suggestion'>): [name: string, date: string, Place] {
  if (data.collectedOn) return ['收集日期', data.collectedOn, ['collectedOn']];
  const [first] = data.journey;
  return [`“${first?.step ?? ''}”的日期`, first?.date ?? '', ['journey', 0, 'date']];
}

function findLate(
  record: ContentRecord<'suggestion'>,
  { adoption, from }: Claim,
  { find }: CheckContext,
): Problem | undefined {
  const written = find('text', adoption.text)?.data.date;
  const { journey } = record.data;
  const handed = journey.findIndex(({ step }) => step === '报送');
  const days: (readonly [string, string | undefined, Place])[] = [
    findMade(record),
    ['“报送”的日期', journey[handed]?.date, ['journey', handed, 'date']],
  ];
  const late = days.find(([, date]) => written && date && date > written);
  if (!late) return undefined;
  const [name, date, place] = late;
  return errorAt(
    record,
    place,
    `${name} ${date} 晚于${from ? `并入的 ${from} ` : ''}写进的文本 ${adoption.text}（${written}）`,
    from
      ? '条文定下以后才提的意见不能并进去：核对日期，或者另记一条'
      : '条文定下以后才提的意见写不进这一稿：核对日期和写进的文本',
  );
}

function findKnown(
  record: ContentRecord<'suggestion'>,
  { adoption, from }: Claim,
  texts: readonly ContentRecord<'text'>[],
  { find, readText }: CheckContext,
): Problem | undefined {
  const { addressed } = record.data;
  const [name, made, place] = findMade(record);
  const spoken = (addressed && find('text', addressed.text)?.data.date) ?? '';
  const known = texts.find(({ id, data: { date = '' } }) => {
    const isBetween = date > spoken && date < made && id !== adoption.text;
    return (
      (isBetween || (from && id === addressed?.text)) &&
      (id === adoption.text || isDoneIn(adoption, id, readText))
    );
  });
  if (!known) return undefined;
  const isSpokenTo = known.id === addressed?.text;
  const done = { 删除: '已经没有', 移位: '已经移好了' }[adoption.mode as string] ?? '已经有';
  return errorAt(
    record,
    isSpokenTo ? ['addressed', 'text'] : place,
    `${from ? `并入的 ${from} 写进的字：` : ''}${isSpokenTo ? '当时的文本 ' : `${name} ${made} 以前，`}${known.id}（${known.data.date ?? '日期未写'}）里${done}“${adoption.quote ?? ''}”`,
    from
      ? '提意见以前就有的改动不是它带来的，不能并进去：核对日期和当时的文本，或者另记一条'
      : `提意见以前就有的改动不是它带来的：核对${name}；看的其实是 ${known.id}，就改当时的文本，只摘后来改的字`,
  );
}
