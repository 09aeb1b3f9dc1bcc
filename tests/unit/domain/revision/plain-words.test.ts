import { describe, expect, it } from 'vitest';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { stripSigns } from '#domain/revision/plain-words.ts';

describe('a text without its signs', () => {
  it('loses punctuation and white space of every width', () => {
    expect(stripSigns('“甲”，乙；（丙） 丁－戊~己～庚·辛')).toBe('甲乙丙丁戊己庚辛');
  });

  it('keeps whatever carries a meaning', () => {
    for (const words of ['Ⅱ类', '五℃', '百分之五或者5%', '5‰', 'pH＞7', '①②', '𠮷']) {
      expect(stripSigns(words)).toBe(words);
    }
  });
});

describe('文字规范', () => {
  it.each([
    ['Ⅰ类场所', 'Ⅱ类场所'],
    ['含盐量不超过5%', '含盐量不超过5‰'],
    ['酸碱度＞7', '酸碱度＜7'],
    ['不超过5℃', '不超过5℉'],
  ])('is never said of %s → %s', (before, after) => {
    const changed = makeWordDiffer()(before, after).filter(({ kind }) => kind !== 'same');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ isNormative }) => !isNormative)).toBe(true);
  });
});
