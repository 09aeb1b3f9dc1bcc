import { describe, expect, it } from 'vitest';
import { findPlaces, listInside, listPlaces, placeAt, quoteOf } from '#cms/widgets/pick-words.ts';
import { findNode } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { readContent } from '#records/read-content.ts';

const law = `第一章 总则

第一条 长椅坏了，应当在十日内修好。修好以后告知社区。
社区收到告知，应当在十日内贴出来。

第二条 本办法自2026年1月1日起施行。`;

describe('the picker', () => {
  it('offers every article, with its first words', () => {
    expect(listPlaces(law).map(({ eId, label }) => [eId, label])).toEqual([
      ['art_1', '第一条'],
      ['art_2', '第二条'],
    ]);
  });

  it('offers the article as a whole, then each of its paragraphs', () => {
    expect(listInside(law, 'art_1').map(({ eId }) => eId)).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_2',
    ]);
  });

  it('says which of several places was selected', () => {
    const words = placeAt(law, 'art_1')?.words ?? '';
    const first = words.indexOf('十日内');
    const second = words.lastIndexOf('十日内');
    expect(quoteOf(words, first, first + 3)).toEqual({ quote: '十日内', occurrence: 1 });
    expect(quoteOf(words, second, second + 3)).toEqual({ quote: '十日内', occurrence: 2 });
  });

  it('takes nothing when nothing is selected', () => {
    expect(quoteOf('长椅坏了', 2, 2)).toBeUndefined();
  });

  it('quotes words that the reader finds again, in every article of the demonstration', () => {
    for (const { body } of readContent('content').records.text) {
      const { statute } = parseStatute(body);
      for (const { eId, words } of listPlaces(body)) {
        const picked = quoteOf(words, Math.floor(words.length / 3), words.length);
        const node = findNode(statute, eId);
        if (!picked || !node) continue;
        expect(findQuote(node, picked.quote).length).toBeGreaterThanOrEqual(picked.occurrence);
      }
    }
  });
});

describe('looking for an article', () => {
  const places = listPlaces(
    '第一条　长椅应当稳固。\n\n第十二条　长椅设有扶手。\n\n第十二条之一　扶手高一尺。\n\n第一百二十条　施行。\n',
  );
  const found = (wanted: string): string[] => findPlaces(places, wanted).map(({ eId }) => eId);

  it('finds it by its number, in figures or in words, and what was put in behind it', () => {
    expect(found('12')).toEqual(['art_12', 'art_12-1']);
    expect(found('第十二条')).toEqual(['art_12', 'art_12-1']);
    expect(found('十二')).toEqual(['art_12', 'art_12-1']);
    expect(found('120')).toEqual(['art_120']);
  });

  it('finds it by some of its words, and shows all where nothing is asked', () => {
    expect(found('扶手')).toEqual(['art_12', 'art_12-1']);
    expect(found(' ')).toHaveLength(4);
    expect(found('凉棚')).toEqual([]);
  });
});
