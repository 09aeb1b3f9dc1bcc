import { describe, expect, it } from 'vitest';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { holdsInserted, listInsertedSpans, listPartners } from '#domain/revision/inserted-spans.ts';
import { listArticles, listNodes } from '#domain/statute/access.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { writeArticles } from '../../../support/statutes/revise-articles.ts';

const differ = makeWordDiffer();

const write = (...articles: readonly string[]): readonly StatuteNode[] =>
  listArticles(writeArticles(articles));

function findNew(before: readonly StatuteNode[], words: string): string[] {
  const after = writeArticles([words]);
  const [article] = listArticles(after);
  if (!article) return [];
  const texts = new Map(listNodes(after).map((node) => [node.eId, node.text]));
  return listInsertedSpans(before, article, differ).map(({ eId, start, end }) =>
    (texts.get(eId) ?? '').slice(start, end),
  );
}

describe('the new words of an article', () => {
  it('are those the difference adds, without the signs at their edges', () => {
    const before = write('渡口停航的，经营者应当公告。');
    expect(findNew(before, '渡口停航的，经营者应当公告，并退还票款。')).toEqual(['并退还票款']);
  });

  it('are not signs alone', () => {
    expect(findNew(write('渡口停航，夜市停业。'), '渡口停航；夜市停业。')).toEqual([]);
  });

  it('are not words that a further partner brought', () => {
    const before = write('夜市摊位抽签分配。', '渡口停航的，经营者应当在候船处张贴通知。');
    const after = '夜市摊位抽签分配。\n渡口停航的，经营者应当在候船处张贴通知。\n摊位不得转让。';
    expect(findNew(before, after)).toEqual(['摊位不得转让']);
    expect(findNew(before.slice(0, 1), after)).toHaveLength(2);
  });

  it('are not words of a 款 that moved inside its article or was divided', () => {
    const before = write(
      '渡口经营者应当公布开航时间。经营者应当在候船处张贴通知。\n夜市摊位抽签分配。',
    );
    const after = '夜市摊位抽签分配。\n渡口经营者应当公布开航时间。\n经营者应当在候船处张贴通知。';
    expect(findNew(before, after)).toEqual([]);
  });

  it('are all words where nothing stood before', () => {
    expect(findNew([], '渡口停航。')).toEqual(['渡口停航']);
  });
});

it('a quotation holds new words only where it overlaps them in the same node', () => {
  const inserted = [{ eId: 'art_1__para_1', start: 5, end: 9 }];
  const quote = (eId: string, start: number, end: number) => [{ eId, start, end }];
  expect(holdsInserted(quote('art_1__para_1', 0, 6), inserted)).toBe(true);
  expect(holdsInserted(quote('art_1__para_1', 0, 5), inserted)).toBe(false);
  expect(holdsInserted(quote('art_1__para_2', 5, 9), inserted)).toBe(false);
});

it('the partners of an article are the main one and then the further ones', () => {
  const further = [{ eId: 'art_9', share: 0.2, isPart: false, places: [] }];
  const base = { eId: 'art_1', fate: '改动', similarity: 0.5, isMoved: false } as const;
  const fate = { ...base, change: 'words', further, paragraphs: [] } as const;
  expect(listPartners({ ...fate, partner: 'art_2' })).toEqual(['art_2', 'art_9']);
  expect(listPartners({ ...fate, partner: undefined })).toEqual(['art_9']);
});
