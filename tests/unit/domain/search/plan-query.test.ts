import { describe, expect, it } from 'vitest';
import { readCitation, isNamed } from '#domain/search/citation.ts';
import { isBroad, isInIndex, planQuery } from '#domain/search/plan-query.ts';

const simplified = new Map(
  [...'電動車條'].map((from, index) => [from, [...'电动车条'][index] ?? '']),
);
const formsOf = (query: string) => planQuery(query, simplified).map(({ forms }) => forms);

describe('a query', () => {
  it('means the same article in every way of writing its number', () => {
    for (const written of ['第32条', '第３２条', '第32條', '第 32 条'])
      expect(formsOf(written)[0]).toContain('第三十二条');
    expect(formsOf('第一百零五条')).toEqual([['第一百零五条']]);
  });

  it('is looked for as typed and in simplified characters', () => {
    expect(formsOf('電動車')).toEqual([['電動車', '电动车']]);
  });

  it('is several phrases where there is white space, and one inside quotes', () => {
    expect(formsOf('垃圾分类　罚款 罚款')).toEqual([['垃圾分类'], ['罚款']]);
    expect(formsOf('"垃圾 分类" 罚款')).toEqual([['垃圾分类'], ['罚款']]);
    expect(formsOf('"')).toEqual([['"']]);
  });

  it('of nothing is nothing', () => {
    expect(formsOf('')).toEqual([]);
    expect(formsOf(' \u200b　')).toEqual([]);
  });

  it('keeps every sign that was typed', () => {
    expect(formsOf('《科普法》第八条')).toEqual([['《科普法》第八条']]);
    expect(formsOf('<img onerror>')).toEqual([['<img'], ['onerror>']]);
    expect(formsOf('5%')).toEqual([['5%']]);
  });

  it('of one character is broad, of one phrase without signs the index can answer', () => {
    expect(isBroad(planQuery('的'))).toBe(true);
    expect(isBroad(planQuery('的 罚款'))).toBe(false);
    expect(isInIndex('第八条')).toBe(true);
    expect(isInIndex('3.5')).toBe(false);
    expect(isInIndex('%')).toBe(false);
  });
});

describe('a citation', () => {
  it('is a name and an article', () => {
    expect(readCitation('《科普法》第八条')).toEqual({ name: '科普法', eId: 'art_8' });
    expect(readCitation('科普法第8条之一')).toEqual({ name: '科普法', eId: 'art_8-1' });
    expect(readCitation('第八条')).toBeUndefined();
    expect(readCitation('《科普法》')).toBeUndefined();
  });

  it('may leave out characters of the title', () => {
    expect(isNamed('中华人民共和国科学技术普及法', '科普法')).toBe(true);
    expect(isNamed('望澜市滩涂养殖与保护条例', '科普法')).toBe(false);
  });
});
