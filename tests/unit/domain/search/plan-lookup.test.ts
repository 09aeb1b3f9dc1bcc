import { expect, it } from 'vitest';
import { joinPairs } from '#domain/search/joined-pairs.ts';
import { costOfPhrase, planSteps } from '#domain/search/plan-lookup.ts';
import { readCosts } from '#domain/search/word-tables.ts';

const costOf = readCosts({
  traditional: '電車後',
  simplified: '电车后',
  printed: '後',
  common: `的在是把，,${joinPairs('人民')}`,
  costs: [66, 40, 34, 17, 100, 3, 30],
  names: [],
});

it('counts a character or a pair once, a sign in both its widths, a reference as one rare word', () => {
  expect(costOfPhrase('的在的在', costOf)).toBe(106);
  expect(costOfPhrase('人民人民', costOf)).toBe(30);
  expect(costOfPhrase(',', costOf)).toBe(103);
  expect(costOfPhrase('第三十二条', costOf)).toBe(7);
});

it('knows that what no page prints need not be looked up', () => {
  expect(costOfPhrase('電', costOf)).toBe(Infinity);
  expect(costOfPhrase('後', costOf)).toBe(7);
});

it('begins with neighbours that are rare, and goes on to more of them', () => {
  const steps = planSteps('的在是把垃圾分类', costOf);
  expect(steps.map(({ piece }) => piece)).toEqual([
    '垃圾分',
    '垃圾分类',
    '把垃圾分类',
    '是把垃圾分类',
  ]);
  expect(steps.map(({ next }) => next)).toEqual([7, 17, 34, 106]);
});

it('takes what costs little as a whole', () => {
  expect(planSteps('生活垃圾分类', costOf)).toEqual([]);
});

it('gives pieces of the phrase that the index holds', () => {
  for (const { piece } of planSteps('的在是把。1.5🙂垃圾分', costOf)) {
    expect('的在是把。1.5🙂垃圾分').toContain(piece);
    expect(piece).not.toMatch(/[.🙂]/u);
  }
});
