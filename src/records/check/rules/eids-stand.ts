import { describeMissing } from '#records/check/missing-element.ts';
import { listComponents } from '#records/check/lesson-references.ts';
import { type CheckContext, errorAt, type Place, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

interface Pointer {
  place: Place;
  text: string;
  eId: string;
}

/**
 * An article that a record points at stands in the version that it names.
 * Reason: articles are renumbered from draft to draft; a pointer left behind would show a reader other words than were meant.
 * What an adoption points at is the matter of the rule on quotes.
 */
export const eIdsStand: Rule = (context) =>
  context.all.flatMap((record) =>
    listPointers(record, context).flatMap(({ place, text, eId }) => {
      const cited = context.readText(text);
      return !cited || cited.find(eId)
        ? []
        : errorAt(record, place, ...describeMissing(text, eId, cited));
    }),
  );

function listPointers(record: ContentRecord, context: CheckContext): Pointer[] {
  if (isOf(record, 'law'))
    return record.data.highlights.map(({ text, eId }, index) => ({
      place: ['highlights', index, 'eId'],
      text,
      eId,
    }));
  if (isOf(record, 'text'))
    return record.data.explained.map(({ eId }, index) => ({
      place: ['explained', index, 'eId'],
      text: record.id,
      eId,
    }));
  if (isOf(record, 'suggestion')) {
    const { addressed } = record.data;
    return addressed?.eId
      ? [{ place: ['addressed', 'eId'], text: addressed.text, eId: addressed.eId }]
      : [];
  }
  return listComponents(record, context).flatMap((component): Pointer[] => {
    const { eId, text, law, b } = component.props;
    if (typeof eId !== 'string') return [];
    if (typeof text === 'string') return [{ place: component, text, eId }];
    return [{ place: component, text: `${String(law)}/${String(b)}`, eId }];
  });
}

const isOf = <K extends ContentRecord['kind']>(
  record: ContentRecord,
  kind: K,
): record is ContentRecord<K> => record.kind === kind;
