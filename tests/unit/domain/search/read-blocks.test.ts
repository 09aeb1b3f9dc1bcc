import { expect, it } from 'vitest';
import { readBlocks } from '#domain/search/read-blocks.ts';

const read = (inside: string) =>
  readBlocks(`<body><p>外面</p><main data-pagefind-body>${inside}</main><p>外面</p></body>`);

it('reads the searched part of a page and nothing around it', () => {
  expect(read('<p>里面</p>')).toEqual([{ text: '里面', anchor: '', isWeak: false }]);
  expect(readBlocks('<main><p>没有标记</p></main>')).toEqual([]);
});

it('keeps words together across inline elements and apart across blocks', () => {
  const texts = read('<p>高<b>空</b><a href="/?a=1&gt;2">抛</a>物<br>罚</p><ul><li>甲<li>乙</ul>');
  expect(texts.map(({ text }) => text)).toEqual(['高空抛物罚', '甲', '乙']);
});

it('decodes what HTML had to escape, and skips scripts and comments', () => {
  const [block] = read(
    '<p>&lt;img onerror&#x3D;1&#62;&amp;<!-- 注 --><script>if (a<b) c</script></p>',
  );
  expect(block?.text).toBe('<img onerror=1>&');
});

it('names the article of a paragraph, and the heading before what has no id', () => {
  const blocks = read(
    '<section id="chp_1"><h2>总则</h2><div id="art_2-1"><p id="art_2-1__para_1">甲</p></div></section>' +
      '<section><h2 id="cite">引用</h2><p>乙</p></section><p>丙</p>',
  );
  expect(blocks.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
    '总则 chp_1',
    '甲 art_2-1',
    '引用 cite',
    '乙 cite',
    '丙 ',
  ]);
});

it('leads to an article of an annex, not to the one of the same number before it', () => {
  const [block] = read('<div id="annex_1__art_2"><p id="annex_1__art_2__para_1">甲</p></div>');
  expect(block?.anchor).toBe('annex_1__art_2');
});

it('reads what stands in one paragraph as one, whatever it is pressed with', () => {
  const [block] = read('<p><button>复制引用</button> <button>打印</button></p>');
  expect(block?.text.replaceAll(' ', '')).toBe('复制引用打印');
});

it('marks titles and lists of links as poor places to quote', () => {
  const blocks = read('<nav><ol><li><a href="#a">目录</a></li></ol></nav><h1>标题</h1><p>正文</p>');
  expect(blocks.map(({ isWeak }) => isWeak)).toEqual([true, true, false]);
});

it('sets the number of an article apart, which is nothing to a search', () => {
  const [block] = readBlocks(
    '<main data-pagefind-body><p><a class="num" href="#a">第三条</a>充电的</p></main>',
  );
  expect(block?.text).toBe('第三条 充电的');
});
