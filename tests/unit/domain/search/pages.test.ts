import { describe, expect, it } from 'vitest';
import { countFacets, narrowPages } from '#domain/search/facets.ts';
import { kindOfAddress, kindWords } from '#domain/search/page-kinds.ts';
import { type ListedPage, readPageList, writePageList } from '#domain/search/page-list.ts';
import { planQuery } from '#domain/search/plan-query.ts';
import { matchTitle, rankPages } from '#domain/search/rank-pages.ts';

const page = (title: string, kind = '条文', date = '', year: string[] = []): ListedPage => ({
  id: title,
  address: `/${title}/`,
  title,
  date,
  facets: { kind: [kind], law: [], year, topic: [], station: [] },
});
const ranked = (pages: ListedPage[], query: string, order: 'relevance' | 'date' = 'relevance') =>
  rankPages(pages, planQuery(query), order, kindWords).map(({ title }) => title);

describe('the list of pages', () => {
  it('is read back as it was written', () => {
    const pages = [page('甲', '条文', '2026-01-02', ['2026年']), page('乙', '建议')];
    expect(readPageList(writePageList(pages))).toEqual(pages);
  });

  it('knows the kind of a page by its address', () => {
    const addresses = ['/laws/a/', '/laws/a/draft/', '/suggestions/b/', '/courses/a/b/', '/about/'];
    expect(addresses.map(kindOfAddress)).toEqual([
      '立法项目',
      '条文',
      '建议',
      '微课程',
      '网站说明',
    ]);
  });
});

describe('results', () => {
  it('put the title itself first, then what begins with it, then what holds it', () => {
    const pages = ['别的', '论高空抛物条例', '望澜市高空抛物条例（草案）', '高空抛物条例'].map(
      (t) => page(t),
    );
    expect(ranked(pages, '高空抛物条例')).toEqual([
      '高空抛物条例',
      '望澜市高空抛物条例（草案）',
      '论高空抛物条例',
      '别的',
    ]);
  });

  it('take a title for the same whatever its signs', () => {
    expect(matchTitle('电梯条例（草案）', planQuery('电梯条例草案'))).toBe(0);
    expect(matchTitle('电梯条例', planQuery('，'))).toBe(3);
    const pages = ['甲院、乙院解释', '甲院 乙院解释'].map((title) => page(title));
    expect(ranked(pages, '甲院 乙院解释')[0]).toBe('甲院 乙院解释');
  });

  it('can stand by date, the undated last', () => {
    const pages = [page('甲', '条文', '2025-01-01'), page('乙'), page('丙', '条文', '2026-01-01')];
    expect(ranked(pages, '条', 'date')).toEqual(['丙', '甲', '乙']);
  });
});

describe('facets', () => {
  const pages = [
    page('甲', '条文', '', ['2026年']),
    page('乙', '条文', '', ['2025年']),
    page('丙', '建议', '', ['2026年']),
  ];

  it('leave exactly the pages that have every chosen word', () => {
    expect(narrowPages(pages, { kind: '条文', year: '2026年' })).toEqual([pages[0]]);
    expect(narrowPages(pages, {})).toEqual(pages);
  });

  it('count what each word would leave', () => {
    const counts = (choice: Parameters<typeof countFacets>[1]) =>
      Object.fromEntries(
        countFacets(pages, choice).map(({ name, values }) => [
          name,
          values.map(({ word, count }) => `${word}${count}`),
        ]),
      );
    expect(counts({})).toMatchObject({ kind: ['条文2', '建议1'], year: ['2026年2', '2025年1'] });
    expect(counts({ kind: '建议' })).toMatchObject({ kind: ['条文2', '建议1'], year: ['2026年1'] });
  });
});
