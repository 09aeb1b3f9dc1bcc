import { expect, it } from 'vitest';
import { indexedSigns, listTerms } from '#domain/search/index-terms.ts';

it('asks for a phrase as it is', () => {
  expect(listTerms('第8号')).toEqual({ pieces: [['第8号']], isWhole: true });
});

it('asks for a sign in every way it is printed', () => {
  expect(listTerms('5%')).toEqual({ pieces: [['5%', '5％']], isWhole: true });
  expect(listTerms('金,。')).toEqual({ pieces: [['金,。', '金，。']], isWhole: true });
  expect(listTerms('《')).toEqual({ pieces: [['《']], isWhole: true });
});

it('leaves out what the index does not hold, and says so', () => {
  expect(listTerms('1.5')).toEqual({ pieces: [['1'], ['5']], isWhole: false });
  expect(listTerms('"金"')).toEqual({ pieces: [['金']], isWhole: false });
  expect(listTerms('é')).toEqual({ pieces: [], isWhole: false });
});

it('asks for no more than eight spellings of a piece', () => {
  const { pieces, isWhole } = listTerms('(一)(二)(三)(四)(五)');
  expect(isWhole).toBe(false);
  expect(Math.max(...pieces.map(({ length }) => length))).toBe(8);
});

it('has no sign twice, and none that folds to more than one', () => {
  expect(new Set(indexedSigns).size).toBe([...indexedSigns].length);
  expect([...indexedSigns].filter((sign) => sign.normalize('NFKC').length !== 1)).toEqual([]);
});
