import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSimilar } from '#domain/trace/similar-suggestions.ts';

const voices = [
  { id: 'fee', words: '扫码充电扣两块钱，电费多少服务费多少手机上没写，电费和服务费要分开标明' },
  { id: 'bill', words: '充电的电费和服务费要分开标明，扣款单上写清楚两笔钱' },
  { id: 'hall', words: '楼道里不能停车充电，半夜着火往哪里跑' },
  { id: 'bench', words: '公园的长凳坏了半年没有人修' },
];

test('two that ask for the same find each other, others find none', () => {
  const found = findSimilar(voices);
  expect(found.get('fee')?.map(({ id }) => id)).toEqual(['bill']);
  expect(found.get('bill')?.map(({ id }) => id)).toEqual(['fee']);
  expect(found.get('bench')).toEqual([]);
});

test('the same words are wholly alike', () => {
  const twin = voices.map(({ id, words }) => ({ id: `${id}-2`, words }));
  expect(findSimilar([...voices, ...twin]).get('hall')?.[0]).toMatchObject({ id: 'hall-2' });
  expect(findSimilar([...voices, ...twin]).get('hall')?.[0]?.likeness).toBeCloseTo(1);
});

test('likeness is mutual, between 0 and 1, and the same each time', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom(...'电费充车楼道停'), minLength: 0, maxLength: 30 }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(texts, (words) => {
      const list = words.map((one, at) => ({ id: `s${at}`, words: one }));
      const found = findSimilar(list, { least: 0.01, most: 99 });
      for (const [id, near] of found)
        for (const { id: other, likeness } of near) {
          expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
          expect(found.get(other)?.some((back) => back.id === id)).toBe(true);
        }
      expect(findSimilar(list, { least: 0.01, most: 99 })).toEqual(found);
    }),
  );
});
