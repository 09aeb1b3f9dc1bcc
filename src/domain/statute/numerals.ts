/**
 * Chinese numerals as statutes print them ↔ whole numbers from 0 to 99,999,999.
 *
 * 1. `numeralToNumber(numberToNumeral(n)) === n`.
 * 2. Read besides: 〇 and 零, 两, 一百十条 for 110, year style 二〇二四, half- and full-width digits.
 * 3. What is not a numeral gives undefined, never NaN.
 *
 * Example: 一千二百六十 ↔ 1260. Rule: 立法法 art. 65 (条的序号用中文数字依次表述).
 */

const DIGITS = '零一二三四五六七八九';
const DIGIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...[...DIGITS].map((digit, value): [string, number] => [digit, value]),
  ...Array.from({ length: 10 }, (_, value): [string, number] => [String(value), value]),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
]);
const UNIT_VALUES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGEST = 99_999_999;

/** The characters a numeral may hold, for use inside a regular expression's brackets. */
export const NUMERAL_CHARACTERS = '零〇○一二两三四五六七八九十百千万0-9０-９';

function readSection(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let smallestUnit = 10_000;
  for (const character of text) {
    const unit = UNIT_VALUES.get(character);
    if (unit === undefined) {
      const value = DIGIT_VALUES.get(character);
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
      continue;
    }
    if (unit >= smallestUnit || (!digit && unit !== 10)) return undefined;
    smallestUnit = unit;
    total += (digit || 1) * unit;
    digit = undefined;
  }
  return total + (digit ?? 0);
}

function readPlainDigits(text: string): number | undefined {
  let total = 0;
  for (const character of text) {
    const value = DIGIT_VALUES.get(character);
    if (value === undefined) return undefined;
    total = total * 10 + value;
  }
  return total;
}

export function numeralToNumber(text: string): number | undefined {
  if (text === '' || text.length > 16) return undefined;
  const halfWidth = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const number = readNumeral(halfWidth);
  return number === undefined || number > LARGEST ? undefined : number;
}

function readNumeral(text: string): number | undefined {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (text.length > 1 && !/[十百千万]/.test(text)) return readPlainDigits(text);
  const [high = '', low, ...rest] = text.split('万');
  if (low === undefined) return readSection(high);
  if (rest.length > 0 || high === '') return undefined;
  const left = readSection(high);
  const right = low === '' ? 0 : readSection(low);
  return left === undefined || right === undefined ? undefined : left * 10_000 + right;
}

function writeSection(number: number): string {
  let written = '';
  let zeroPending = false;
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) {
      zeroPending = written !== '';
      continue;
    }
    written += (zeroPending ? '零' : '') + (DIGITS[digit] ?? '') + sign;
    zeroPending = false;
  }
  return written;
}

export function numberToNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > LARGEST) return String(number);
  if (number === 0) return '零';
  const high = Math.floor(number / 10_000);
  const low = number % 10_000;
  const zero = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const written = (high > 0 ? `${writeSection(high)}万` : '') + zero + writeSection(low);
  return written.replace(/^一十/, '十');
}
