import { expect, it } from 'vitest';
import { planQuery } from '#domain/search/plan-query.ts';
import { listReferenceWords, referenceWord } from '#domain/search/reference-words.ts';
import { numberToNumeral } from '#domain/statute/numerals.ts';
import { makeRandom } from '../../../support/statutes/random.ts';

it('gives an article one word, however its number is written', () => {
  expect(referenceWord('第三十二条')).toBe('tdc');
  expect(referenceWord('第32条')).toBe('tdc');
  expect(referenceWord('第十二条第二款')).toBe('tbckc');
  expect(referenceWord('第三十二条之一')).toBe('tdcyb');
});

it('gives none to what is not a reference and nothing besides, or is written as laws never do', () => {
  const others = ['三十二条', '第三十二条规定', '第032条', '第二二条', '第三十二条之1', '第条'];
  expect(others.map((form) => referenceWord(form))).toEqual(others.map(() => undefined));
});

it('gives words of small letters, two or more, which Pagefind leaves whole', () => {
  for (const word of listReferenceWords('第一编第二章第三节第1260条之十二第4款第五项'))
    expect(word).toMatch(/^[a-z]{2,}$/);
});

it('gives a text the word of a reference exactly when the reference stands in it', () => {
  const random = makeRandom(3);
  const pick = (options: readonly string[]): string => options[random.below(options.length)] ?? '';
  const number = (): string => {
    const value = random.below(3) === 0 ? random.below(130) : random.below(13);
    return pick([String(value), numberToNumeral(value), numberToNumeral(value), '〇二', '廿']);
  };
  const one = (): string =>
    `第${number()}${pick(['条', '条', '款', '项', '章'])}${pick(['', '', '', `之${number()}`, '之一百'])}`;
  const text = (): string =>
    Array.from({ length: 4 }, () => `${one()}${pick(['', '', '和', '第', '一'])}`).join('');
  for (let round = 0; round < 3000; round += 1) {
    const whole = text();
    const held = listReferenceWords(whole);
    for (const query of [one(), one() + one()]) {
      const [phrase] = planQuery(query);
      const asked = (phrase?.forms ?? []).map(referenceWord).filter((word) => word !== undefined);
      const named = (phrase?.forms ?? []).filter((form) => referenceWord(form) !== undefined);
      expect([whole, query, asked.some((word) => held.includes(word))]).toEqual([
        whole,
        query,
        named.some((form) => whole.includes(form)),
      ]);
    }
  }
});
