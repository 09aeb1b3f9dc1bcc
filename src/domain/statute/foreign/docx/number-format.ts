/**
 * Writes the number of a Word list the way Word shows it.
 * Input: a count and a `w:numFmt`. Output: the numeral, or undefined for a format nobody numbers laws with.
 * Promises: 1. never throws; 2. Chinese counting is written as laws write it (一百二十三), also where old
 * versions of Word would show digits, because 第一百二十三条 is what is meant.
 * Example: `formatNumber(12, 'chineseCountingThousand')` → `十二`. Source: ECMA-376 part 1, 17.18.59.
 */
import { numberToNumeral } from '#domain/statute/numerals.ts';

const romanSigns: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  return romanSigns.reduce((written, [size, sign]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return written + sign.repeat(times);
  }, '');
}

/** Word goes a … z, aa, bb, cc. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const formats: Record<string, (count: number) => string | undefined> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  decimalFullWidth: (count) =>
    String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalFullWidth2: (count) => String(count),
  decimalHalfWidth: String,
  decimalEnclosedCircle: (count) => (count <= 20 ? String.fromCharCode(0x245f + count) : undefined),
  decimalEnclosedCircleChinese: (count) =>
    count <= 20 ? String.fromCharCode(0x245f + count) : undefined,
  decimalEnclosedParen: (count) => `（${count}）`,
  decimalEnclosedFullstop: (count) => `${count}.`,
  lowerLetter: letter,
  upperLetter: (count) => letter(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  none: () => '',
};

const chineseFormats = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
]);

export function formatNumber(count: number, format: string): string | undefined {
  if (chineseFormats.has(format)) return numberToNumeral(count);
  return formats[format]?.(count);
}
