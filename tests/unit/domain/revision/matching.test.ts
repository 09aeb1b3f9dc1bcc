import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '#domain/revision/assign.ts';
import { keepOrder } from '#domain/revision/order.ts';
import { pairIdentical } from '#domain/revision/pair-identical.ts';
import { foldWords, maskReferences, stripSigns } from '#domain/revision/plain-words.ts';
import { orderRows } from '#domain/revision/row-order.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import { runs } from '../../../support/runs.ts';

const edges = fc
  .uniqueArray(
    fc.record({
      left: fc.nat({ max: 4 }),
      right: fc.nat({ max: 4 }),
      value: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 14, selector: ({ left, right }) => left * 5 + right },
  )
  .map((all): readonly Edge[] => all);

/** The greatest total over all matchings, by trying them all. */
function bestTotal(all: readonly Edge[], left = 0, taken: ReadonlySet<number> = new Set()): number {
  if (left > 4) return 0;
  const own = all.filter((edge) => edge.left === left && !taken.has(edge.right));
  const totals = own.map(
    ({ right, value }) => value + bestTotal(all, left + 1, new Set([...taken, right])),
  );
  return Math.max(bestTotal(all, left + 1, taken), ...totals);
}

describe('the assignment', () => {
  it('has the greatest total value of all matchings', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const partner = assign(5, 5, all);
        const chosen = all.filter(({ left, right }) => partner[left] === right);
        expect(chosen).toHaveLength([...partner].filter((right) => right >= 0).length);
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, { value }) => sum + value, 0)).toBe(bestTotal(all));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('the common order', () => {
  it('keeps as many pairs as can be', () => {
    const pairs = [1, 4, 2, 3].map((b, a) => ({ a, b, likeness: 1, hash: b }));
    expect([...keepOrder(pairs)].map(({ b }) => b).toSorted()).toEqual([1, 2, 3]);
  });

  it('is the same set when the lists are swapped', () => {
    const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(places, (order) => {
        const pairs = order.map((b, a) => ({ a, b, likeness: 0.5, hash: 1000 + a * 7 }));
        const swapped = pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
        const kept = [...keepOrder(pairs)].map(({ a, b }) => `${a} ${b}`);
        const turned = [...keepOrder(swapped)].map(({ a, b }) => `${b} ${a}`);
        expect(kept.toSorted()).toEqual(turned.toSorted());
      }),
    );
  });
});

describe('pairs of equal words', () => {
  it('are made in order among the repeated, and by neighbours where one went', () => {
    expect([...pairIdentical(['x', 'y', 'x'], ['x', 'x', 'y'])]).toEqual([0, 2, 1]);
    expect([...pairIdentical(['x', 'y', 'x', 'z'], ['y', 'x', 'z'])]).toEqual([-1, 0, 1, 2]);
    expect([...pairIdentical(['x', 'x'], ['x'])]).toEqual([0, -1]);
  });
});

describe('plain words', () => {
  it('are folded as quotations are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWords(text)).toBe(normaliseQuote(text));
      }),
    );
    const text = '（一）“甲” ‘乙’，１０％\u200b\n丙　丁！';
    expect(foldWords(text)).toBe(normaliseQuote(text));
  });

  it('lose their punctuation and keep what carries a meaning', () => {
    expect(stripSigns('第三条，《渡口·办法》（Ａ级）①：10％——甲。')).toBe(
      '第三条渡口办法Ａ级①10％甲',
    );
  });

  it('hide the numbers of references alone', () => {
    expect(maskReferences('第十二条之一第三款和第五届')).toBe('第某条第某款和第五届');
  });
});

it('rows keep the order of the later list and hold every place once', () => {
  expect(orderRows(Int32Array.of(0, -1, 1), 4)).toEqual([
    [0, 0],
    [1, -1],
    [2, 1],
    [-1, 2],
    [-1, 3],
  ]);
});
