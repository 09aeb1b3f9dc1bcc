import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '#integrations/course/office-blocks.ts';

const read = (html: string) => readBlocks(fromHtml(html, { fragment: true }));
const wordsOf = (html: string) =>
  read(html).map((block) =>
    'runs' in block
      ? block.runs
          .map(({ text }) => text)
          .join('')
          .trim()
      : block.kind,
  );

describe('the blocks of an office file', () => {
  it('are headings, paragraphs and items in order', () => {
    expect(read('<h2>一</h2><p>二</p><ul><li>三</li></ul>').map(({ kind }) => kind)).toEqual([
      ...['heading', 'paragraph', 'item'],
    ]);
  });

  it('tell where a lesson begins, so that it gets a sheet of its own', () => {
    const [first, second] = read(
      '<section class="paper lesson"><h2>第1课</h2><h3>导入</h3></section>',
    );
    expect(first).toMatchObject({ opensLesson: true });
    expect(second).not.toHaveProperty('opensLesson');
  });

  it('tell of a timeline the steps and their days alone', () => {
    const step =
      '<li><div><h3>公布</h3><p><time>2025年9月30日</time>，常委会</p><p>发布公告。</p></div></li>';
    expect(wordsOf(`<ol class="timeline" start="3">${step}</ol>`)).toEqual(['公布　2025年9月30日']);
  });

  it('leave room after each name of a worksheet', () => {
    expect(wordsOf('<p class="name-line"><span>姓名：</span><span>日期：</span></p>')).toEqual([
      '姓名：＿＿＿＿＿＿　日期：＿＿＿＿＿＿',
    ]);
  });

  it('hold a picture of known size, and name a film', () => {
    expect(
      read('<figure><img src="/media/a.png" alt="楼" width="4" height="3"></figure>'),
    ).toMatchObject([{ kind: 'picture', src: '/media/a.png', alt: '楼', width: 4, height: 3 }]);
    expect(wordsOf('<video aria-label="换上去"></video>')).toEqual(['（影片：换上去）']);
  });

  it('keep apart what a style keeps apart, and leave out the ways to other pages', () => {
    const caption =
      '<figcaption><b>采纳</b><span>居民</span><a class="go" href="/a/">看全文</a></figcaption>';
    expect(wordsOf(caption)[0]?.replace(/ +/g, ' ')).toBe('采纳 居民');
  });
});
