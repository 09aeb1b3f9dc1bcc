/**
 * Times a lesson. In: its blocks with the minutes of the short plan and, where an author gave them, those of the long.
 * 1. The long plan has 45 minutes in all; the check of the records sees to it that the author's own figures add up to that.
 * 2. Without the author's figures the minutes that are left go to the activities, else to the longest block;
 *    no block gets shorter.
 * 3. A lesson without blocks has no plan.
 * Example: 导入 5、活动 15、小结 5 → 5、35、5; the activity starts at minute 5 and ends at 40.
 */
export interface PlannedBlock {
  readonly kind: string;
  readonly minutes: number;
  readonly long?: number | undefined;
}

export interface TimedBlock<T> {
  readonly block: T;
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

/** A class period in Chinese schools. */
export const period = 45;

export const planShort = <T extends PlannedBlock>(blocks: readonly T[]): TimedBlock<T>[] =>
  time(
    blocks,
    blocks.map(({ minutes }) => minutes),
  );

export function planLong<T extends PlannedBlock>(blocks: readonly T[]): TimedBlock<T>[] {
  const written = blocks.some(({ long }) => long !== undefined);
  const minutes = blocks.map((block) => block.long ?? block.minutes);
  return time(blocks, written ? minutes : stretch(blocks, minutes));
}

function stretch(blocks: readonly PlannedBlock[], minutes: readonly number[]): number[] {
  const left = period - minutes.reduce((sum, one) => sum + one, 0);
  const longest = Math.max(0, ...minutes);
  const activities = blocks.flatMap(({ kind }, at) => (kind === '活动' ? [at] : []));
  const takers = activities.length > 0 ? activities : [minutes.indexOf(longest)];
  if (left <= 0) return [...minutes];
  return minutes.map((own, at) => {
    const place = takers.indexOf(at);
    if (place < 0) return own;
    return own + Math.floor(left / takers.length) + (place < left % takers.length ? 1 : 0);
  });
}

function time<T>(blocks: readonly T[], minutes: readonly number[]): TimedBlock<T>[] {
  let from = 0;
  return blocks.map((block, at) => {
    const own = minutes[at] ?? 0;
    const timed = { block, minutes: own, from, to: from + own };
    from = timed.to;
    return timed;
  });
}
