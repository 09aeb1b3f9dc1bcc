import { describe, expect, test } from 'vitest';
import { findNode } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { holdsNewWords, measureGone } from '#domain/trace/new-words.ts';

const { statute: earlier } = parseStatute(`# 某市凳子条例（草案）

第一条　凳子应当摆在路边，由街道办事处管理，任何人不得独占。

第二条　凳子损坏的，街道办事处应当修理。
`);
const { statute: later } = parseStatute(`# 某市凳子条例

第一条　本条例所称凳子，是指公共场所供人歇脚的长凳。

第二条　凳子应当摆在树下，由街道办事处管理，任何人不得独占。

第三条　凳子损坏的，街道办事处应当在三日内修理。
`);

function isNew(eId: string, quote: string, asked?: string): boolean {
  const node = findNode(later, eId);
  const [place] = node ? findQuote(node, quote) : [];
  if (!place) throw new Error('The quotation does not stand there');
  return holdsNewWords({
    earlier,
    later,
    eId,
    quote,
    place,
    asked: asked ? findNode(earlier, asked) : undefined,
  });
}

describe('quoted words are new', () => {
  test('when the aligned article had other words, though every number moved on', () => {
    expect(isNew('art_3', '应当在三日内修理', 'art_2')).toBe(true);
    expect(isNew('art_2', '摆在树下', 'art_1')).toBe(true);
  });

  test('when the article stood beside none', () => {
    expect(isNew('art_1', '公共场所供人歇脚的长凳')).toBe(true);
  });
});

describe('quoted words are not new', () => {
  test('when the aligned article had them already, whatever its number', () => {
    expect(isNew('art_2', '任何人不得独占', 'art_2')).toBe(false);
  });

  test('when they stood in the element that was spoken to', () => {
    expect(isNew('art_2', '由街道办事处管理', 'art_1')).toBe(false);
  });
});

describe('how much of quoted words is gone', () => {
  const goneOf = (eId: string, quote: string): number => {
    const [place] = findQuote(findNode(earlier, eId) ?? earlier.body[0]!, quote);
    return measureGone({ earlier, later, place: place ?? [] });
  };

  test('is all of them where they were struck out', () => {
    expect(goneOf('art_1', '路边')).toBe(1);
  });

  test('is little where a few of them were written anew', () => {
    expect(goneOf('art_1', '凳子应当摆在路边，由街道办事处管理')).toBeLessThan(0.3);
    expect(goneOf('art_2', '街道办事处应当修理')).toBe(0);
  });
});
