import { expect, it } from 'vitest';
import { joinedForms, joinPairs, splitPairs } from '#domain/search/joined-pairs.ts';
import { makeRandom } from '../../../support/statutes/random.ts';

const random = makeRandom(9);
const draw = (characters: string, length: number): string =>
  Array.from({ length }, () => [...characters][random.below([...characters].length)]).join('');
/** Halves of pairs, and others. */
const law = '应当人民政府有关机管理定规的，者或工作';

it('puts one character in the place of a pair, and gives it back', () => {
  expect([...joinPairs('人民应当')]).toHaveLength(2);
  expect(splitPairs(joinPairs('人民应 当写'))).toBe('人民应当写');
  expect(joinPairs('当应民人')).toBe('当应民人');
});

it('knows a text holds a piece exactly when the joined text holds one of its forms', () => {
  for (let round = 0; round < 20000; round += 1) {
    const text = draw(law, 12);
    const piece = draw(law, 1 + random.below(4));
    const isHeld = joinedForms(piece).some((form) => joinPairs(text).includes(form));
    expect([text, piece, isHeld]).toEqual([text, piece, text.includes(piece)]);
  }
});

it('has no character that ends one pair and begins another, so that pairs never overlap', () => {
  const pairs = Array.from({ length: 0x100 }, (_, index) => String.fromCodePoint(0x30000 + index))
    .map(splitPairs)
    .filter((text) => [...text].length === 2);
  expect(pairs.length).toBeGreaterThan(100);
  expect(pairs.map(joinPairs).every((text) => [...text].length === 1)).toBe(true);
  const beginnings = new Set(pairs.map(([first]) => first));
  expect(pairs.filter((pair) => beginnings.has(pair[1]))).toEqual([]);
});
