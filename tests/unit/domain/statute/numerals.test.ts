import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberToNumeral, numeralToNumber } from '#domain/statute/numerals.ts';

describe('numerals', () => {
  test.each([
    ['一千二百六十', 1260],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零一', 101],
    ['一百一十', 110],
    ['一千零一', 1001],
    ['一万零三百', 10_300],
  ])('%s is %i, both ways', (numeral, number) => {
    expect(numeralToNumber(numeral)).toBe(number);
    expect(numberToNumeral(number)).toBe(numeral);
  });

  test.each([
    ['一百〇一', 101],
    ['一百十条'.slice(0, -1), 110],
    ['一百0五', 105],
    ['两百', 200],
    ['二〇二四', 2024],
    ['12', 12],
    ['１２', 12],
  ])('%s is read as %i', (numeral, number) => {
    expect(numeralToNumber(numeral)).toBe(number);
  });

  test.each(['', '百', '一百一三', '三二十', '甲', '一万二万'])('%s is no numeral', (numeral) => {
    expect(numeralToNumber(numeral)).toBeUndefined();
  });

  test('every number up to the largest comes back from its numeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        expect(numeralToNumber(numberToNumeral(number))).toBe(number);
      }),
    );
  });
});
