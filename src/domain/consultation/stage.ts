import type { StageEvent } from '#model/law.ts';
import { endingStages, laterStages } from '#model/vocabularies.ts';
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

/** The last day on which anything is known to have happened to a project. */
export const findLastDate = (events: readonly StageEvent[], today: string): string | undefined =>
  events.findLast(({ date }) => date !== undefined && date <= today)?.date;

/** The day on which a law came or comes into force. */
export const findEffectiveDate = (events: readonly StageEvent[]): string | undefined =>
  events.find(({ stage }) => stage === '施行')?.date;

interface Version {
  version: string;
  date?: string | undefined;
}

/** A law that a higher congress approves bears the day on which its own passed it. */
const approving: readonly string[] = ['报请批准', '批准'];

/** Stages after which nobody asks whether a law was published. */
const settled: readonly string[] = ['公布', ...laterStages, ...endingStages];

/**
 * The stages with 公布, whose day is unknown, where a 公布稿 shows that it came though the record does not tell.
 * Words of an older law, whose successor is on its way, show nothing.
 */
export function completeStages(
  events: readonly StageEvent[],
  versions: readonly Version[],
): StageEvent[] {
  const finals = versions.filter(({ version }) => version === '公布稿');
  const final = finals.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
  const isLater = (date: string | undefined): boolean =>
    date !== undefined && final?.date !== undefined && date > final.date;
  const goesOn =
    versions.some((one) => !finals.includes(one) && (!final?.date || isLater(one.date))) ||
    events.some(({ stage, date }) => !approving.includes(stage) && isLater(date));
  const isSettled = events.some(({ stage }) => settled.includes(stage));
  return final && !goesOn && !isSettled ? [...events, { stage: '公布' }] : [...events];
}
