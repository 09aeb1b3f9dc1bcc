import type { StageEvent } from '#model/law.ts';
import { numberToNumeral } from '#domain/statute/numerals.ts';

/**
 * The stage of a project, from its dated events. In: events in order and a day. Out: the last that has happened.
 * 1. Events dated after the day are ahead, not current.
 * 2. An event without a date counts as having happened when it stands before one that has.
 * Example: [审议 1 on 2026-04-24, 表决 on 2026-07-30] on 2026-05-12 → 审议 1, “第一次审议”.
 * Source: 立法法 ch. 2 and 4; stages recur and need not all occur.
 */
export function findCurrentStage(
  events: readonly StageEvent[],
  today: string,
): StageEvent | undefined {
  return events.findLast(({ date }, index) =>
    date
      ? date <= today
      : events.slice(index + 1).every((later) => !later.date || later.date > today),
  );
}

/** `{ stage: 审议, ordinal: 2 }` → 第二次审议. */
export function labelStage({ stage, ordinal }: Pick<StageEvent, 'stage' | 'ordinal'>): string {
  return stage === '审议' && ordinal ? `第${numberToNumeral(ordinal)}次审议` : stage;
}

/** The day on which a law came or comes into force. */
export const findEffectiveDate = (events: readonly StageEvent[]): string | undefined =>
  events.find(({ stage }) => stage === '施行')?.date;
