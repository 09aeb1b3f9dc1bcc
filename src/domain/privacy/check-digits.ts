/**
 * Tells a number that a register gave out from any other row of digits.
 * In: digits without separators. Out: yes or no.
 * 1. A citizen's number has a province, a day that exists and the check character of GB 11643 (MOD 11-2 of ISO 7064).
 * 2. A bank card has a length and a first digit that networks use, and passes Luhn (ISO/IEC 7812-1).
 * Example: `110101190001011009` is one, `110101190001011008` is not.
 */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-9])/;

export function isCitizenNumber(number: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || !provinces.test(number)) return false;
  if (!isDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14))) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(number[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === number[17];
}

function isDay(year: string, month: string, day: string): boolean {
  if (year < '1850' || year > '2099') return false;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
}

const networks =
  /^(?:62\d{14,17}|4(?:\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|9\d{18})$/;

export const isBankCard = (number: string): boolean =>
  networks.test(number) && passesLuhn(number) && !/^(\d)\1+$/.test(number);

function passesLuhn(number: string): boolean {
  let sum = 0;
  [...number].reverse().forEach((digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}
