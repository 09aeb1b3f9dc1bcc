import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standings } from '#domain/consultation/standing.ts';
import { funnelSteps, layFunnel } from '#domain/trace/funnel.ts';
import {
  type Counted,
  type FacetRule,
  type Figure,
  layNumbers,
  listFigures,
} from '#domain/trace/numbers.ts';
import { contributors, states } from '#model/vocabularies.ts';

type Made = Counted & { id: number; year: string; by: (typeof contributors.words)[number] };
const rules: FacetRule<Made>[] = [
  {
    facet: 'year',
    label: '按年份',
    valueOf: ({ year }) => ({ value: year, label: `${year}年` }),
    orderOf: (value) => -Number(value),
    needsProject: true,
    withStates: true,
  },
  {
    facet: 'by',
    label: '按提出人',
    valueOf: ({ by }) => ({ value: contributors.slugOf(by), label: by }),
    orderOf: (value) => contributors.words.findIndex((word) => contributors.slugOf(word) === value),
  },
];
const made = fc
  .array(
    fc.record({
      state: fc.constantFrom(...states.words),
      example: fc.boolean(),
      standing: fc.constantFrom(...standings),
      year: fc.constantFrom('2024', '2025', '2026'),
      by: fc.constantFrom(...contributors.words),
    }),
    { maxLength: 2000, size: 'max' },
  )
  .map((records): Made[] => records.map((record, id) => ({ ...record, id })));
const idsOf = (figures: readonly (Figure<Made> | undefined)[]): number[] =>
  figures.flatMap((figure) => figure?.items.map(({ id }) => id) ?? []).sort((a, b) => a - b);
const idsWhere = (records: readonly Made[], holds: (record: Made) => boolean): number[] =>
  records.filter(holds).map(({ id }) => id);
const check = (holds: (records: Made[]) => void): void =>
  fc.assert(fc.property(made, holds), { numRuns: 40 });

describe('from none to 2,000 suggestions', () => {
  test('no block, standing, state or row counts a record twice or misses one', () => {
    check((records) => {
      const blocks = layNumbers(records, rules);
      for (const { example, total, parts } of blocks) {
        const own = idsWhere(records, (record) => record.example === example);
        expect(total).toBe(own.length);
        expect(idsOf(parts.map(({ steps }) => steps[0]))).toEqual(own);
        expect(idsOf(parts.flatMap((part) => part.states))).toEqual(own);
        for (const { facet, needsProject } of rules) {
          const rows = parts.flatMap(({ breakdowns }) =>
            breakdowns.filter((one) => one.facet === facet).flatMap((one) => one.rows),
          );
          const counted = idsWhere(
            records,
            (record) =>
              record.example === example && !(needsProject && record.standing === 'apart'),
          );
          expect(idsOf(rows.map(({ steps }) => steps[0]))).toEqual(counted);
        }
      }
      expect(blocks.reduce((sum, { total }) => sum + total, 0)).toBe(records.length);
    });
  });

  test('each step lies within the one before, and ends in the records of its states', () => {
    check((records) => {
      const { steps, states: parts } = layFunnel(records);
      steps.slice(1).forEach(({ items }, index) => {
        const before = new Set(steps[index]?.items);
        expect(items.every((item) => before.has(item))).toBe(true);
      });
      expect(steps.map(({ word }) => word)).toEqual([...funnelSteps]);
      const adopted = parts.filter(({ word }) => word === '采纳' || word === '部分采纳');
      expect(steps.at(-1)?.items.length).toBe(adopted.flatMap(({ items }) => items).length);
    });
  });

  test('real and invented, 已公布 and 审议中 are never in one figure', () => {
    check((records) => {
      for (const { items } of listFigures(layNumbers(records, rules))) {
        expect(new Set(items.map(({ example }) => example)).size).toBe(1);
        expect(new Set(items.map(({ standing }) => standing)).size).toBe(1);
      }
    });
  });

  test('each figure has an address and a title of its own', () => {
    check((records) => {
      const figures = listFigures(layNumbers(records, rules));
      expect(new Set(figures.map(({ path }) => path)).size).toBe(figures.length);
      const titles = figures.map(({ path, label }) => `${path.startsWith('example/')} ${label}`);
      expect(new Set(titles).size).toBe(figures.length);
    });
  });
});

test('what is merged, referred or kept back is collected, and no more', () => {
  const counts = (state: (typeof states.words)[number]): number[] =>
    layFunnel([{ state }]).steps.map(({ items }) => items.length);
  for (const state of ['合并处理', '转办', '已解决', '未报送', '已收集'] as const)
    expect(counts(state)).toEqual([1, 0, 0, 0]);
  expect(counts('尚未收到反馈')).toEqual([1, 1, 0, 0]);
  expect(counts('未采纳')).toEqual([1, 1, 1, 0]);
  expect(counts('部分采纳')).toEqual([1, 1, 1, 1]);
});

test('rows stand in the order of their facet, not by what was adopted', () => {
  const record = { example: false, standing: 'promulgated', by: '居民' } as const;
  const records: Made[] = [
    { ...record, id: 0, year: '2024', state: '采纳' },
    { ...record, id: 1, year: '2024', state: '采纳' },
    { ...record, id: 2, year: '2026', state: '未采纳' },
  ];
  const rows = layNumbers(records, rules)[0]?.parts[0]?.breakdowns[0]?.rows;
  expect(rows?.map(({ label }) => label)).toEqual(['2026年', '2024年']);
});
