import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNode, listNodes } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { findQuote } from '#domain/trace/find-quote.ts';

const { statute } = parseStatute(`# 某市凳子管理条例

第一条　凳子应当摆在树下，摆在树下的凳子不得收费。

坐凳子的人应当（自愿）让座。

第二条　有下列情形之一的，可以搬走凳子：

（一）凳子坏了；

（二）下雨了。
`);
const article = (eId: string): StatuteNode => findNode(statute, eId) as StatuteNode;
const wordsAt = (eId: string, start: number, end: number): string =>
  article(eId).text.slice(start, end);

describe('a quotation', () => {
  test('is found in the paragraph that holds it, at its own offsets', () => {
    const [place] = findQuote(article('art_1'), '不得收费');
    expect(place?.map(({ eId, start, end }) => [eId, wordsAt(eId, start, end)])).toEqual([
      ['art_1__para_1', '不得收费'],
    ]);
  });

  test('that stands twice gives two places, in order', () => {
    expect(findQuote(article('art_1'), '摆在树下')).toHaveLength(2);
  });

  test('may run over the end of a paragraph into the next', () => {
    const [place] = findQuote(article('art_1'), '收费。坐凳子');
    expect(place?.map(({ eId, start, end }) => wordsAt(eId, start, end))).toEqual([
      '收费。',
      '坐凳子',
    ]);
  });

  test('is matched whatever its white space and width of signs', () => {
    expect(findQuote(article('art_1'), '应当(自愿) 让座')).toHaveLength(1);
  });

  test('with a printed number in it still matches, and the number is no one’s words', () => {
    const [place] = findQuote(article('art_2'), '（二）下雨了');
    expect(place?.map(({ eId }) => eId)).toEqual(['art_2__para_1__point_2']);
  });

  test('that does not stand there, or is empty, is not found', () => {
    expect(findQuote(article('art_1'), '下雨了')).toEqual([]);
    expect(findQuote(article('art_1'), ' 　')).toEqual([]);
  });
});

test('every stretch of a node’s words is found where it was taken', () => {
  const nodes = listNodes(statute).filter(({ text }) => text.length > 2);
  fc.assert(
    fc.property(fc.constantFrom(...nodes), fc.nat(), fc.nat(), (node, a, b) => {
      const start = a % (node.text.length - 1);
      const end = start + 1 + (b % (node.text.length - start));
      const quote = node.text.slice(start, end);
      expect(findQuote(node, quote).flat()).toContainEqual(
        expect.objectContaining({ eId: node.eId }),
      );
    }),
  );
});
