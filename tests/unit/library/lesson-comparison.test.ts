import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWords,
  findCounterpart,
  type Range,
  spreadRanges,
  subtractRanges,
} from '#library/lesson-comparison.ts';

const cut = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));
const without = (text: string, ranges: readonly Range[]) =>
  ranges.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

describe('the words that changed between two passages', () => {
  it('marks what was taken out and what was put in', () => {
    const before = '管理人应当及时清扫。';
    const after = '管理人应当在三日内清扫。';
    const { removed, inserted } = compareWords(before, after);
    expect(cut(before, removed)).toEqual(['及时']);
    expect(cut(after, inserted)).toEqual(['在三日内']);
  });

  it('leaves the same words on both sides once its marks are taken out', () => {
    const words = fc.array(fc.constantFrom('应当', '可以', '不得', '清扫', '，', '三日'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const { removed, inserted } = compareWords(before, after);
        expect(without(before, removed)).toBe(without(after, inserted));
      }),
    );
  });

  it('marks nothing in equal passages', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(compareWords(text, text)).toEqual({ removed: [], inserted: [] });
      }),
    );
  });
});

describe('the counterpart of an article', () => {
  const candidates = ['第三条　河道两岸种树。', '第九条　路灯每月检修一次。'].map((words) => ({
    item: words,
    words,
  }));

  it('is the most similar one, wherever its number went', () => {
    expect(findCounterpart('第十条　路灯每周检修一次。', candidates)).toBe(
      '第九条　路灯每月检修一次。',
    );
  });

  it('is none when nothing is similar', () => {
    expect(findCounterpart('第十条　图书馆免费开放。', candidates)).toBeUndefined();
  });
});

describe('ranges', () => {
  it('over texts laid end to end go back to each text', () => {
    const texts = [
      { key: 'a', text: '一二三' },
      { key: 'b', text: '四五' },
    ];
    expect(spreadRanges([{ start: 2, end: 4 }], texts)).toEqual(
      new Map([
        ['a', [{ start: 2, end: 3 }]],
        ['b', [{ start: 0, end: 1 }]],
      ]),
    );
  });

  it('lose what others cover', () => {
    expect(subtractRanges({ start: 0, end: 9 }, [{ start: 2, end: 4 }])).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 9 },
    ]);
    expect(subtractRanges({ start: 2, end: 4 }, [{ start: 0, end: 9 }])).toEqual([]);
  });
});
