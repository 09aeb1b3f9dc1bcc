import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period, planLong, planShort } from '#domain/course/plan.ts';

const block = (kind: string, minutes: number, long?: number) => ({ kind, minutes, long });
const minutesOf = (plan: { minutes: number }[]) => plan.map(({ minutes }) => minutes);

describe('the plan of a lesson', () => {
  it('says when each block starts and ends', () => {
    const plan = planShort([block('导入', 5), block('展开', 10)]);
    expect(plan.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 15],
    ]);
  });

  it('gives what is left of a class period to the activities', () => {
    const blocks = [block('导入', 5), block('活动', 8), block('活动', 7), block('小结', 5)];
    expect(minutesOf(planLong(blocks))).toEqual([5, 18, 17, 5]);
  });

  it('keeps to the figures of the author where there are any', () => {
    expect(minutesOf(planLong([block('导入', 5, 8), block('活动', 10, 37)]))).toEqual([8, 37]);
  });

  it('fills one period whatever the blocks, and shortens none', () => {
    const anyBlock = fc.record({
      kind: fc.constantFrom('导入', '展开', '活动', '小结'),
      minutes: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 9 }), (blocks) => {
        const plan = planLong(blocks);
        expect(plan.at(-1)?.to).toBe(period);
        expect(plan.every(({ minutes }, at) => minutes >= (blocks[at]?.minutes ?? 0))).toBe(true);
      }),
    );
    expect(planLong([])).toEqual([]);
  });
});
