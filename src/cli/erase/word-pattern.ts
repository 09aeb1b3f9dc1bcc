import { isUtf8 } from 'node:buffer';

/** Finds and replaces the words of a person. */
export interface Words {
  isIn: (text: string) => boolean;
  /** Also in bytes that are no text, in UTF-8 and UTF-16. */
  isInBytes: (bytes: Buffer) => boolean;
  /** Undefined when nothing is there to replace, or the bytes are no text. */
  replaceIn: (bytes: Buffer) => Buffer | undefined;
}

export const erased = '〔已抹去〕';

/** A number is found however it is grouped, in full width too; letters in either case. A single character is no word. */
export function matchWords(words: readonly string[]): Words {
  const short = words.find((word) => [...word.trim()].length < 2);
  if (words.length === 0 || short !== undefined)
    throw new Error('每个词至少两个字：一个字的词会抹掉不相干的字');
  const pattern = new RegExp(words.map((word) => patternOf(word.trim())).join('|'), 'giu');
  const isIn = (text: string): boolean => text.search(pattern) >= 0;
  return {
    isIn,
    isInBytes: (bytes) =>
      isIn(bytes.toString('utf8')) ||
      isIn(bytes.toString('utf16le')) ||
      isIn(bytes.subarray(1).toString('utf16le')),
    replaceIn: (bytes) => {
      if (!isUtf8(bytes)) return undefined;
      const text = bytes.toString('utf8');
      return isIn(text) ? Buffer.from(text.replace(pattern, erased)) : undefined;
    },
  };
}

function patternOf(word: string): string {
  const isNumber = /^\d[\dXx]+$/.test(word);
  return [...word].map(characterOf).join(isNumber ? '[ \\-.·_\u3000\u200b－—]{0,2}' : '');
}

function characterOf(character: string): string {
  const wide = /[!-~]/.test(character)
    ? String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
    : '';
  return `[${character.replace(/[\\\]^-]/g, '\\$&')}${wide}]`;
}
