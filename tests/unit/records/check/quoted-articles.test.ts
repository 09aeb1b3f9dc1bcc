import { expect, test } from 'vitest';
import { listBlockQuotes } from '#records/check/block-quotes.ts';
import { copyInstance } from '../../../support/records/instance.ts';

test('a block quotation comes with its line, the sentence before it and its paragraphs', () => {
  const body =
    '长椅换了。第二条是这样：\n\n> 公共座椅**由街道**\n> 管理。\n>\n> 每半年检查。\n\n完。';
  expect(listBlockQuotes(body)).toEqual([
    { line: 3, lead: '第二条是这样：', paragraphs: ['公共座椅由街道管理。', '每半年检查。'] },
  ]);
});

test('a quotation after a full stop, or after none, is nobody’s article', () => {
  expect(listBlockQuotes('> 头一句。\n\n说完了。\n\n> 又一句。')).toEqual([]);
});

test.each([
  [
    'the words of an article',
    '第二条这样写：\n\n> 公共座椅由所在街道办事处管理。街道办事处应当每半年检查一次。',
  ],
  [
    'paragraphs of one article',
    '第二条是：\n\n> 街道办事处应当每半年检查一次。\n>\n> 公共座椅的高度应当方便老年人起坐，并且设有扶手。',
  ],
  ['a wish for other words', '他建议第二条改成：\n\n> 椅子要有靠背。'],
  ['an article of another law', '《中华人民共和国立法法》第二条写着：\n\n> 适用本法。'],
  ['words of a person', '椅子边上的人说：\n\n> 第二条写得好。'],
])('%s may be set apart', (_, words) => {
  const instance = copyInstance();
  instance.edit('stories/armrest-story.md', '长椅换好了', `${words}\n\n长椅换好了`);
  expect(instance.problems({ thorough: true })).toEqual([]);
});
