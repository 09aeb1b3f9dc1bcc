import { describe, expect, it } from 'vitest';
import { findUnanchoredArticles } from '../../../support/output/articles.ts';
import { readPage } from '../../../support/output/page.ts';
import { soundPage } from '../../../support/output/temporary-site.ts';

const text = { id: 'ebike/draft', body: '第一条 甲。\n\n第二条 乙。\n\n第二条之一 丙。' };
const faultsOf = (...ids: string[]) => {
  const body = ids.map((id) => `<p id="${id}"></p>`).join('');
  return findUnanchoredArticles([text], [readPage('/laws/ebike/draft/', soundPage('条例', body))]);
};

describe('the check of anchors', () => {
  it('accepts a page that anchors every article once', () => {
    expect(faultsOf('art_1', 'art_2', 'art_2-1')).toEqual([]);
  });

  it('finds a missing, a doubled and a misplaced anchor', () => {
    expect(faultsOf('art_1', 'art_2')).toEqual(['/laws/ebike/draft/  锚点 art_2-1 出现 0 次']);
    expect(faultsOf('art_1', 'art_1', 'art_2', 'art_2-1')).toHaveLength(1);
    expect(faultsOf('art_2', 'art_1', 'art_2-1')).toHaveLength(1);
  });

  it('finds a text without a page', () => {
    expect(findUnanchoredArticles([text], [])).toEqual(['/laws/ebike/draft/  没有这一页']);
  });
});
