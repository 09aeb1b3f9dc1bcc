import { NUMERAL_CHARACTERS, numberToNumeral, numeralToNumber } from '#domain/statute/numerals.ts';

/**
 * Numbers of articles and their parts as words of the index, one each. Asked for character by character, 第三十二条 would
 * fetch five of the commonest characters there are, in both ways of writing.
 *
 * 1. A block holds a reference, written in either way, exactly when `listReferenceWords` gives its `referenceWord`.
 * 2. Up to three references that follow each other are one word as well; 之一 belongs to what stands before it.
 * 3. Words are small letters, two or more: digits are a to j, so that Pagefind does not take them apart.
 *
 * Example: 第32条, 第三十二条 → tdc; 第三十二条之一 → tdc, tdcyb; 第十二条第二款 → tbc, kc, tbckc.
 */
const UNITS: Readonly<Record<string, string>> = {
  编: 'p',
  章: 'z',
  节: 's',
  条: 't',
  款: 'k',
  项: 'x',
  目: 'm',
};
const BRANCH = 'y';
const MOST = 3;
/** As long as the numbers that `planQuery` writes in both ways. */
const LONGEST = 9;

const ONE = `第[${NUMERAL_CHARACTERS}]+[${Object.keys(UNITS).join('')}](?:之[${NUMERAL_CHARACTERS}]+)?`;
const CHAIN = new RegExp(`(?:${ONE})+`, 'g');
const WHOLE = new RegExp(`^(?:${ONE})+$`);
const PARTS = new RegExp(`第([${NUMERAL_CHARACTERS}]+)(.)(?:之([${NUMERAL_CHARACTERS}]+))?`, 'g');

/** Of a number as laws write it, or in digits; anything else has no word. */
function spell(numeral: string, isDigits = true): string | undefined {
  const number = numeral.length > LONGEST ? undefined : numeralToNumber(numeral);
  const isUsual =
    number !== undefined &&
    (numeral === numberToNumeral(number) || (isDigits && numeral === String(number)));
  return isUsual
    ? String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
    : undefined;
}

interface Reference {
  readonly word: string | undefined;
  /** 之一百 holds 之一: every number that it begins with. */
  readonly branches: readonly { readonly word: string; readonly isWhole: boolean }[];
  readonly isBranch: boolean;
}

function readChain(chain: string): Reference[] {
  return [...chain.matchAll(PARTS)].map(([, numeral = '', unit = '', branch = '']) => {
    const number = spell(numeral);
    const beginnings = Array.from(branch, (_, index) => branch.slice(0, index + 1));
    return {
      word: number && `${UNITS[unit] ?? ''}${number}`,
      branches: beginnings.flatMap((text) => {
        const word = spell(text, false);
        return word ? [{ word: `${BRANCH}${word}`, isWhole: text === branch }] : [];
      }),
      isBranch: branch !== '',
    };
  });
}

/** All words of references that a folded text holds. */
export function listReferenceWords(folded: string): string[] {
  const words = new Set<string>();
  for (const [chain] of folded.matchAll(CHAIN)) {
    const references = readChain(chain);
    references.forEach((_, first) => {
      let before = '';
      for (const reference of references.slice(first, first + MOST)) {
        const { word, branches, isBranch } = reference;
        if (word === undefined) break;
        before += word;
        words.add(before);
        for (const branch of branches) words.add(before + branch.word);
        const whole = branches.find(({ isWhole }) => isWhole)?.word;
        if (isBranch && whole === undefined) break;
        before += whole ?? '';
      }
    });
  }
  return [...words];
}

/** The word of a folded phrase that is a reference and nothing besides. */
export function referenceWord(form: string): string | undefined {
  if (!WHOLE.test(form)) return undefined;
  const references = readChain(form);
  if (references.length > MOST) return undefined;
  const words = references.map(({ word, branches, isBranch }) => {
    const branch = branches.find(({ isWhole }) => isWhole)?.word;
    return word !== undefined && (!isBranch || branch !== undefined)
      ? word + (branch ?? '')
      : undefined;
  });
  return words.includes(undefined) ? undefined : words.join('');
}
