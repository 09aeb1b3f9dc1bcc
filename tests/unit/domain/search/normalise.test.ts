import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldByPlace, foldText, listPieces, tidyText } from '#domain/search/normalise.ts';
import { runs } from '../../../support/runs.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 40 });

it('takes full width, capitals, white space and unseen characters for the same', () => {
  expect(foldText('第３２条　ＡＢ\u200b\u2060ｃ')).toBe('第32条abc');
  expect(foldText('２０２４年')).toBe('2024年');
  expect(tidyText('不低于18℃，100㎡，№7，⼀')).toBe('不低于18°C，100m2，No7，一');
});

it('keeps the punctuation a reader sees, and single spaces', () => {
  expect(tidyText('（１）甲，　乙\n丙…')).toBe('（1）甲， 乙 丙…');
});

it('folds a tidied text to what it folds the text itself to', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldText(tidyText(text))).toBe(foldText(text));
      expect(foldByPlace(tidyText(text)).folded).toBe(foldText(text));
    }),
    { numRuns: runs(300) },
  );
});

it('asks the index for characters, digits and letters, and for nothing else', () => {
  expect(listPieces(foldText('《科普法》第8条，5%'))).toEqual(['科普法', '第8条', '5']);
  expect(listPieces('，。')).toEqual([]);
});
