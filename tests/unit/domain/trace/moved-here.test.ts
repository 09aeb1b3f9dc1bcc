import { expect, test } from 'vitest';
import { parseStatute } from '#domain/statute/parse.ts';
import { holdsNewWords } from '#domain/trace/new-words.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { findNode } from '#domain/statute/access.ts';
import { isMovedHere } from '#domain/trace/align-once.ts';

const articles = {
  use: '使用充电设施的人应当爱护设施，不得私拉电线。',
  mend: '充电设施损坏的，经营者应当在三日内修好。',
  fine: '违反本条例第二条规定的，由街道办事处责令改正。',
  add: '街道办事处应当每半年检查一次消防通道。',
};
const write = (...words: string[]) =>
  parseStatute(
    ['# 望澜市渡口条例', ...words.map((one, at) => `第${'一二三四五'[at]}条　${one}`)].join('\n\n'),
  ).statute;
const { use, mend, fine, add } = articles;
const earlier = write(use, mend, fine);

test('an article with another number only, since one was put in before it, has not moved', () => {
  expect(isMovedHere(earlier, write(use, add, mend, fine), 'art_3', ['art_2'])).toBe(false);
});

test.each([
  ['art_1', 'art_2'],
  ['art_2', 'art_1'],
])('of two that changed places %s has moved', (now, before) => {
  expect(isMovedHere(earlier, write(mend, use, fine), now, [before])).toBe(true);
});

test('words that went over into another article have moved', () => {
  const later = write(`${use}\n\n${mend}`, add, fine);
  expect(isMovedHere(write(use, `${add}\n\n${mend}`, fine), later, 'art_1', ['art_2'])).toBe(true);
});

test('a reference with another number is nobody’s new word', () => {
  const later = write(add, use, mend, fine.replace('第二条', '第三条'));
  const node = findNode(later, 'art_4');
  const quote = '违反本条例第三条规定的';
  const place = node ? (findQuote(node, quote)[0] ?? []) : [];
  const asked = findNode(earlier, 'art_3');
  expect(place).not.toEqual([]);
  expect(holdsNewWords({ earlier, later, eId: 'art_4', quote, place, asked })).toBe(false);
});
