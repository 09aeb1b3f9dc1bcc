import { describe, expect, it } from 'vitest';
import { readCitation, isNamed } from '#domain/search/citation.ts';
import { isBroad, planQuery } from '#domain/search/plan-query.ts';

const simplified = new Map(
  [...'電動車條'].map((from, index) => [from, [...'电动车条'][index] ?? '']),
);
const formsOf = (query: string) => planQuery(query, simplified).map(({ forms }) => forms);

describe('a query', () => {
  it('means the same article in every way of writing its number', () => {
    for (const written of ['第32条', '第３２条', '第32條', '第 32 条'])
      expect(formsOf(written)[0]).toContain('第三十二条');
    expect(formsOf('第一百零五条')).toEqual([['第一百零五条', '第105条']]);
    expect(formsOf('第一〇五条')[0]).toContain('第一百零五条');
    expect(planQuery('第32條', simplified)[0]?.plain).toBe('第三十二条');
  });

  it('may stand on a page with each of its numbers written either way', () => {
    const [forms = []] = formsOf('第3条第2款');
    expect([...forms].sort()).toEqual(['第3条第2款', '第3条第二款', '第三条第2款', '第三条第二款']);
    expect(formsOf('第十条至第千条')[0]).toContain('第10条至第千条');
    expect(formsOf(`${'第一条'.repeat(5)}第二条`)[0]).toHaveLength(2);
  });

  it('is looked for as typed and in simplified characters', () => {
    expect(formsOf('電動車')).toEqual([['電動車', '电动车']]);
  });

  it('is several phrases where there is white space, and one inside quotes', () => {
    expect(formsOf('垃圾分类　罚款 罚款')).toEqual([['垃圾分类'], ['罚款']]);
    expect(formsOf('"垃圾 分类" 罚款')).toEqual([['垃圾分类'], ['罚款']]);
    expect(formsOf('"')).toEqual([['"']]);
    expect(formsOf('所称"一网 通办"，是指')).toEqual([['所称"一网'], ['通办",是指']]);
  });

  it('of nothing is nothing', () => {
    expect(formsOf('')).toEqual([]);
    expect(formsOf(' \u200b　')).toEqual([]);
  });

  it('keeps every sign that was typed', () => {
    expect(formsOf('《科普法》第八条')[0]).toContain('《科普法》第八条');
    expect(formsOf('<img onerror>')).toEqual([['<img'], ['onerror>']]);
    expect(formsOf('5%')).toEqual([['5%']]);
  });

  it('of one character or of signs alone is broad', () => {
    expect(isBroad(planQuery('的'))).toBe(true);
    expect(isBroad(planQuery('。）'))).toBe(true);
    expect(isBroad(planQuery('5%'))).toBe(false);
    expect(isBroad(planQuery('的 罚款'))).toBe(false);
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
