import { expect, test } from 'vitest';
import { foldQuote, normaliseQuote } from '#domain/statute/quote.ts';

test('white space goes, full-width signs become half-width, words stay', () => {
  expect(normaliseQuote('（一）“乙” 类，１０％\n的〇、。《法》')).toBe(
    '(一)"乙"类,10%的〇、。《法》',
  );
});

test('every folded character knows where it stood', () => {
  const source = '甲 乙　（丙）';
  const { text, offsets } = foldQuote(source);
  expect(text).toBe('甲乙(丙)');
  expect(offsets.map((offset) => source.charAt(offset)).join('')).toBe('甲乙（丙）');
});
