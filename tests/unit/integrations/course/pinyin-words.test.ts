import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listPinyinWords, printPinyinScript } from '#integrations/course/pinyin-words.ts';

it('reads a character as its word wants it', () => {
  const words = Object.entries(listPinyinWords('银行里有人在行走。'));
  expect(words.map(([, sound]) => sound).join(' ')).toMatch(/yínháng.*xíngzǒu/);
});

it('lists words of Chinese characters alone, and prints a script that holds nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Object.keys(listPinyinWords(text)).join('')).toMatch(/^\p{Script=Han}*$/u);
      expect(printPinyinScript(text)).not.toContain('<');
    }),
  );
});
