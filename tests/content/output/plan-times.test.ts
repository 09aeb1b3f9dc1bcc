import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { listElements } from '#integrations/course/read-page.ts';
import { loadReleased } from '#records/load-content.ts';
import { builtFolder } from '../../support/output/site.ts';

const { records } = loadReleased();
const readTeach = (course: string) =>
  fromHtml(readFileSync(join(builtFolder(), 'courses', course, 'teach/index.html'), 'utf8'));

/** Rows of the timed plan: what kind of block, minutes of the short one, of the long one, and where that ends. */
const readPlans = (course: string) =>
  listElements(readTeach(course), ({ tagName }) => tagName === 'table')
    .filter((table) => toText(table).includes('时间安排'))
    .map((table) =>
      listElements(table, ({ tagName }) => tagName === 'tr')
        .slice(1)
        .map((row) => {
          const [kind = '', , short = '', long = ''] = listElements(
            row,
            ({ tagName }) => tagName === 'td',
          ).map((cell) => toText(cell).trim());
          return {
            kind,
            short: parseInt(short),
            long: parseInt(long),
            end: Number(/至(\d+)/.exec(long)?.[1]),
          };
        }),
    );
const total = (minutes: number[]) => minutes.reduce((sum, one) => sum + one, 0);

describe.each(records.course)('the timed plans of $id', ({ id, data }) => {
  const lessons = records.lesson
    .map((lesson) => lesson.data)
    .filter(({ course }) => course === id)
    .sort((a, b) => a.order - b.order);
  const plans = readPlans(id);

  it('fill a lesson of its own length, and a class of 45 minutes', () => {
    expect(plans).toHaveLength(lessons.length);
    for (const [at, plan] of plans.entries()) {
      expect(total(plan.map(({ short }) => short))).toBe(lessons[at]?.minutes);
      expect(total(plan.map(({ long }) => long))).toBe(45);
      expect(plan.at(-1)?.end).toBe(45);
    }
  });

  it('begin with 导入, end with 小结, and have an activity between, in blocks of 5 to 15', () => {
    for (const plan of plans) {
      expect(plan[0]?.kind).toBe('导入');
      expect(plan.at(-1)?.kind).toBe('小结');
      expect(plan.map(({ kind }) => kind)).toContain('活动');
      for (const { short } of plan) {
        expect(short).toBeGreaterThanOrEqual(5);
        expect(short).toBeLessThanOrEqual(15);
      }
    }
  });

  it('have a variant for 国家宪法日 and for a class meeting', () => {
    const occasions = data.variants.map(({ occasion }) => occasion).join('，');
    expect(occasions).toContain('12月4日国家宪法日');
    expect(occasions).toContain('班会');
  });
});
