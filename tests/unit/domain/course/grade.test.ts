import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, isRight } from '#domain/course/grade.ts';

describe('marking', () => {
  it('wants every right option and no other, in any order', () => {
    expect(isRight('multiple', [0, 2], [2, 0])).toBe(true);
    expect(isRight('multiple', [0, 2], [0])).toBe(false);
    expect(isRight('multiple', [0, 2], [0, 1, 2])).toBe(false);
    expect(isRight('multiple', [0, 2], [0, 0])).toBe(false);
    expect(isRight('single', [1], [1])).toBe(true);
  });

  it('wants each place of an order and each partner of a match', () => {
    expect(isRight('order', [2, 0, 1], [2, 0, 1])).toBe(true);
    expect(isRight('match', [1, 1], [1, 0])).toBe(false);
    expect(isComplete('order', [0, -1])).toBe(false);
  });

  it('never marks a short answer, nor an answer that was not given', () => {
    expect(isRight('short', [], [])).toBe(false);
    expect(isComplete('single', [])).toBe(false);
  });

  it('calls the key itself right', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { minLength: 1 }), (key) => {
        for (const kind of ['single', 'multiple', 'order', 'match'] as const)
          expect(isRight(kind, key, key)).toBe(true);
      }),
    );
  });
});
