import { describe, expect, it } from 'vitest';
import { readHtml } from '#domain/statute/foreign/html/read.ts';
import { readFixture, statuteText, treeOf } from './fixture.ts';

const pages = [
  ['a page of a statute database', 'npc-database.html', 'utf-8'],
  ['a page of a congress, lines parted by br', 'provincial-cms.html', 'utf-8'],
  ['a gazette with an announcement above and a title on two lines', 'gazette.html', 'utf-8'],
  ['an article of WeChat, hidden until its script runs', 'wechat.html', 'utf-8'],
  ['Word’s own HTML with a table of contents', 'word-saved.html', 'gb18030'],
  ['an old page laid out with tables', 'gb2312-tables.html', 'gb18030'],
] as const;

const articles =
  '<p>第一条　为了方便晾晒，制定本规定。</p><p>第二条　本规定适用于本市。</p><p>第三条　本规定自公布之日起施行。</p>';
const titled = `<h1>望澜市晾晒规定</h1>${articles}`;

describe('a saved web page', () => {
  it.each(pages)('%s gives the tree of the statute', async (_, name, encoding) => {
    const reading = await readFixture(name);
    expect(reading.encoding).toBe(encoding);
    expect(treeOf(reading.text)).toEqual(treeOf(statuteText));
  });

  it('says what it left out of a gazette, with the line', async () => {
    const { doubts } = await readFixture('gazette.html');
    expect(doubts).toEqual([{ line: 7, message: expect.stringContaining('第15号') }]);
  });

  it('says that the text of a WeChat article was hidden, and what stood around it', async () => {
    const messages = (await readFixture('wechat.html')).doubts
      .map(({ message }) => message)
      .join('\n');
    expect(messages).toMatch(/隐藏/);
    expect(messages).toContain('点击蓝字 关注我们');
    expect(messages).toContain('编辑｜值班员');
  });

  it('reads the shown copy and not the hidden one', () => {
    const { text } = readHtml(
      `<div hidden>${articles.replaceAll('晾晒', '打印')}</div><div>${titled}</div>`,
    );
    expect(text).toContain('方便晾晒');
    expect(text).not.toContain('打印');
  });

  it('keeps words around a nested div soup in order', () => {
    const soup = titled
      .replaceAll('<p>', '<div><div><span>')
      .replaceAll('</p>', '</span></div></div>');
    expect(readHtml(soup).text).toBe(readHtml(titled).text);
  });

  it('takes the title from the page when the block has none, and says so', () => {
    const { text, doubts } = readHtml(
      `<title>望澜市晾晒规定_望澜人大网</title><div>${articles}</div>`,
    );
    expect(text).toMatch(/^# 望澜市晾晒规定\n/);
    expect(doubts[0]?.message).toContain('用了网页的标题');
  });

  it('says that there is no title when there is none', () => {
    expect(readHtml(`<div>${articles}</div>`).doubts[0]?.message).toContain('没有认出标题');
  });

  it('prints a table of an annex as Markdown rows', () => {
    const table =
      '<p>附件</p><table><tr><th>镇街</th><th>处数</th></tr><tr><td>潮音街道</td><td>3|4</td></tr></table>';
    expect(readHtml(`<div>${titled}${table}</div>`).text).toContain(
      '| 镇街 | 处数 |\n| --- | --- |\n| 潮音街道 | 3\\|4 |',
    );
  });

  it('doubts a table with merged cells', () => {
    const table =
      '<table><tr><td colspan=2>标准</td></tr><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>';
    expect(readHtml(`<div>${titled}${table}</div>`).doubts.map(({ message }) => message)).toContain(
      '表格里有合并的单元格：请核对各行各列',
    );
  });

  it('stops at the editor’s line below the last article', () => {
    const { text, doubts } = readHtml(
      `<div>${titled}<p>责任编辑：某某</p><p>望澜市供水条例</p></div>`,
    );
    expect(text).not.toContain('供水');
    expect(doubts.at(-1)?.message).toContain('正文后面的文字没有读入');
  });

  it('keeps an annex that comes after the page’s own line', () => {
    const page = `<div>${titled}<p>【打印】</p><p>附件</p><p>晾晒场名录</p></div>`;
    expect(readHtml(page).text).toContain('附件\n\n晾晒场名录');
  });

  it('closes up a line that the source breaks between two Chinese characters', () => {
    const page = `<div>${titled.replace('方便晾晒', '方便\n   晾晒')}</div>`;
    expect(readHtml(page).text).toContain('方便晾晒');
  });

  it('is not misled by a headline that begins with 第一条', () => {
    const clauses = '<p>一、将第三条修改为：“晾晒免费。”</p><p>二、删去第五条。</p>';
    const page = `<main><h1>望澜市关于修改晾晒规定的决定</h1>${clauses}</main><ul><li>第一条新闻</li></ul>`;
    const { text } = readHtml(page);
    expect(text).toContain('二、删去第五条。');
    expect(text).not.toContain('新闻');
  });

  it('says that whole sentences beside the statute were left out', () => {
    const page = `<div>${titled}</div><div><p>本规定施行前已经设置的晾晒场，可以继续使用至年底。</p></div>`;
    const { doubts } = readHtml(`<body><div>${page}</div></body>`);
    expect(doubts.map(({ message }) => message)).toEqual([
      expect.stringContaining('正文旁边还有 1 段文字没有读入（从“本规定施行前'),
    ]);
  });

  it('warns where a page numbers by itself', () => {
    const list = `<div><h1>望澜市晾晒规定</h1>${articles}<ol><li>晾晒架</li><li>晾晒绳</li></ol></div>`;
    expect(readHtml(list).doubts.some(({ message }) => message.includes('自动编号'))).toBe(true);
  });

  it('says what to do when a script was to bring the words', () => {
    const { doubts } = readHtml('<div id="app"></div><script>第一条</script>');
    expect(doubts[0]?.message).toContain('脚本后来加载');
  });
});
