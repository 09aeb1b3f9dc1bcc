import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { plainText } from '#markdown/plain-text.ts';
import { print } from './attacks/harmless.ts';

const story = `望澜市的车棚改了三次。第一次，社区在**《充电管理办法》**里写“不得进楼”；第二次，居民说：“那我们去哪儿充？”

## 一张纸条

纸条贴在 3 号楼门口，上面写着 1<2、a < b、{待定}、\${x}、5×3×2、snake_case、100%、C:/x、A&B、[方括号]、5~10 分钟、10~15 分钟。

> 先有地方充，才谈得上不进楼。
>
> > 这是第二层引用。

1. 先数车
2. 再数插座
   - 南区：12 个
   - 北区：
     1. 旧楼 3 个
     2. 新楼 9 个

- [ ] 还没装的
- [x] 已经装的

### 数一数

| 楼号 | 车 | 插座 |
| :--- | :-: | ---: |
| 3 号楼 | 41 | 12 |
| 5 号楼 | 8 \\| 9 | \`a\\|b\` |

数字来自社区登记[^登记]，与上月一致[^登记]；另见[办法](/laws/ebike/)、[第十二条](#art_12)、[来信](mailto:letter@example.cn)、[电话](tel:0513-8888888)和 https://example.cn/a_b_c?x=1&y=2#z，其中第三段。

\`\`\`text
if (a < b) { return "<b>"; }
    缩进保留
\`\`\`

    四格缩进也是代码

![车棚里的一排插座](media/shed.jpg "去年秋天")

~~原来的说法~~改掉了。第一行
第二行，English line
next line。**“带引号的”**话，*《书名》*后，**结尾。**下一句。

---

最后一段\\*不是斜体\\*，&copy; 2026。

[^登记]: 社区登记表，第 **2** 页。

    脚注的第二段。
`;

describe('a long ordinary body', () => {
  const { tree, problems, references, headings, images, links } = parseMarkdown(story);
  const html = print(tree);
  const text = plainText(tree);

  it('is accepted', () => {
    expect(problems).toEqual([]);
  });

  it.each([
    '望澜市的车棚改了三次',
    '“那我们去哪儿充？”',
    '1<2、a < b、{待定}、${x}、5×3×2、snake_case、100%、C:/x、A&B、[方括号]',
    '这是第二层引用。',
    '旧楼 3 个',
    '☐ 还没装的',
    '☑ 已经装的',
    '3 号楼\t41\t12',
    '8 | 9\ta|b',
    'https://example.cn/a_b_c?x=1&y=2#z，其中第三段。',
    'if (a < b) { return "<b>"; }',
    '四格缩进也是代码',
    '车棚里的一排插座',
    '原来的说法改掉了。第一行第二行，English line',
    '最后一段*不是斜体*，© 2026。',
    '社区登记表，第 2 页。',
    '脚注的第二段。',
  ])('keeps the words %s', (words) => {
    expect(text).toContain(words);
  });

  it.each([
    '<strong>《充电管理办法》</strong>里',
    '<strong>“带引号的”</strong>话，<em>《书名》</em>后，<strong>结尾。</strong>下一句',
    '<del>原来的说法</del>',
    '<th scope="col" class="align-center">车</th>',
    '<td class="align-right">12</td>',
    '<a href="https://example.cn/a_b_c?x=1&#x26;y=2#z">https://example.cn/a_b_c?x=1&#x26;y=2#z</a>，其中',
    '<img src="/media/shed.jpg" alt="车棚里的一排插座" title="去年秋天">',
    '<a href="#art_12">第十二条</a>',
    '<pre><code>if (a &#x3C; b) { return "&#x3C;b>"; }\n    缩进保留\n</code></pre>',
    '<hr>',
  ])('keeps the form %s', (form) => {
    expect(html).toContain(form);
  });

  it('ties each footnote mark to its note and back', () => {
    for (const id of ['note-fn-1', 'note-fnref-1', 'note-fnref-1-2']) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
      expect(html).toContain(`href="#${id}"`);
    }
    expect(html).toContain('<h2 id="note-label">注释</h2>');
    expect(html.match(/aria-describedby="note-label"/g)).toHaveLength(2);
  });

  it('says where its links and pictures lead and stand', () => {
    expect(links.map(({ target, url }) => [target, url])).toEqual([
      ['page', '/laws/ebike/'],
      ['anchor', '#art_12'],
      ['mail', 'mailto:letter@example.cn'],
      ['phone', 'tel:0513-8888888'],
      ['external', 'https://example.cn/a_b_c?x=1&y=2#z'],
    ]);
    const line = story.split('\n').findIndex((words) => words.startsWith('![')) + 1;
    expect(images).toEqual([
      { kind: 'image', path: 'media/shed.jpg', alt: '车棚里的一排插座', line, column: 1 },
    ]);
    expect(references).toHaveLength(6);
    const row = story.split('\n').find((words) => words.startsWith('数字来自')) ?? '';
    expect(links.map(({ column }) => row.slice(column - 1, column + 3))).toEqual([
      '[办法]',
      '[第十二',
      '[来信]',
      '[电话]',
      'http',
    ]);
  });

  it('has an outline', () => {
    expect(headings.map(({ level, text: words }) => [level, words])).toEqual([
      [2, '一张纸条'],
      [3, '数一数'],
    ]);
  });
});

describe('the ends of lines', () => {
  it.each([
    ['甲\n乙', '甲乙'],
    ['甲，\n乙', '甲，乙'],
    ['a\nb', 'a b'],
    ['甲\nb', '甲 b'],
  ])('%j reads %j', (source, words) => {
    expect(plainText(parseMarkdown(source).tree)).toBe(words);
  });

  it('of Windows give the same tree as those of Unix', () => {
    expect(parseMarkdown(story.replaceAll('\n', '\r\n')).tree).toEqual(parseMarkdown(story).tree);
  });
});

describe('a bare address', () => {
  it.each([
    ['见https://example.cn/a，其中', 'https://example.cn/a'],
    ['（https://example.cn/a）', 'https://example.cn/a'],
    ['见 https://example.cn/a。', 'https://example.cn/a'],
    ['(https://example.cn/a_(b))', 'https://example.cn/a_(b)'],
    ['www.example.cn', 'http://www.example.cn'],
    ['https://example.cn:8080/x?y=1.', 'https://example.cn:8080/x?y=1'],
  ])('in %s leads to %s', (source, url) => {
    expect(parseMarkdown(source).links.map((link) => link.url)).toEqual([url]);
    expect(plainText(parseMarkdown(source).tree)).toBe(source);
  });

  it.each(['`https://example.cn`', 'xhttps://example.cn', 'https://', 'https://localhost'])(
    'is not found in %s',
    (source) => {
      expect(parseMarkdown(source).links).toEqual([]);
    },
  );

  it('stands at its own place, also on a later line', () => {
    const [link] = parseMarkdown('甲\n乙 https://example.cn', { lineOffset: 7 }).links;
    expect(link).toMatchObject({ line: 9, column: 3 });
  });
});
