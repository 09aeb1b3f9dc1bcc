import { describe, expect, it } from 'vitest';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import type { ParsedBody } from '#markdown/types.ts';

const short = ({ problems }: ParsedBody): string[] =>
  problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
const lesson = (source: string): string[] =>
  short(parseLesson(source, { components: authoringComponents }));

describe('a problem of a Markdown body', () => {
  it.each([
    [
      '甲\n\n乙 <b>丙</b>',
      ['3:3 html 正文里不能写 HTML 标签：<b>', '3:7 html 正文里不能写 HTML 标签：</b>'],
    ],
    ['甲\n[看](javascript:x)', ['2:1 link 不能用 javascript: 链接']],
    ['# 甲', ['1:1 heading 这里的标题不能是 1 级']],
    ['### 甲', ['1:1 heading 标题跳了一级']],
    ['## 甲\n\n#### 乙', ['3:1 heading 标题跳了一级']],
    ['> ## 甲', ['1:3 heading 标题不能放在引用、列表或组件里面']],
    ['##', ['1:1 heading 标题没有文字']],
    ['甲[^a]', ['1:1 footnote 脚注没有对应的说明']],
    ['甲\n\n[^a]: 乙', ['3:1 footnote 脚注 [^a] 没有在正文里提到，不会显示']],
    ['甲[^a]\n\n[^a]: 乙\n\n[^A]: 丙', ['5:1 footnote 脚注 [^A] 写了两次']],
    ['[注]: 这句话', ['1:1 definition 链接名 [注] 没有用到，这一行不会显示']],
    ['甲 ** 乙** 丙', ['1:1 emphasis 加粗记号 ** 没有配成对']],
    ['长 3*4*5 米', ['1:4 emphasis 数字之间的 * 会被当成斜体记号']],
    ['| 甲 |\n| - |\n| 乙 | 丙 |', ['3:1 table 这一行的格子比表头多']],
    ['[](https://example.cn)', ['1:1 link-text 链接没有文字']],
    ['甲\u0007乙', ['1:2 character 这里有看不见的控制字符或乱码']],
  ])('in %j', (source, problems) => {
    expect(short(parseMarkdown(source))).toEqual(problems);
  });

  it('is placed in the file, front matter counted', () => {
    expect(short(parseMarkdown('甲\n\n# 乙', { lineOffset: 12 }))[0]).toMatch(/^15:1 /);
  });

  it('comes in the order of the file', () => {
    const lines = parseMarkdown('[^a]: 乙\n\n<b>\n\n# 甲\n\n![](x)').problems.map(
      ({ line }) => line,
    );
    expect(lines).toEqual([1, 3, 5, 7, 7]);
  });
});

describe('a problem of a lesson', () => {
  it.each([
    ['甲 <3 乙', ['1:3 syntax 这里的 < 会被当成标签']],
    ['甲\n\n乙 {丙', ['3:3 expression 花括号 { 没有配成对']],
    ['<Reveal label="a">\n\n甲', ['1:1 syntax <Reveal> 没有结束标签']],
    ['甲\n\n</Reveal>', ['3:1 syntax 多出一个结束标签']],
    ['<Reveal label="a">\n甲\n</Reveel>', ['3:1 syntax </Reveel> 和开始标签 <Reveal> 对不上']],
    ['<Reveal label=“a”>甲</Reveal>', ['1:15 syntax 属性的值没有加英文引号']],
    ['<Reveal label="a', ['1:1 syntax 标签没有写完']],
    ['甲 <br> 乙', ['1:3 html 不能写 HTML 标签：<br>']],
    ['<https://example.cn>', ['1:1 syntax 网址或邮箱外面不能加 < >']],
    ['<a@example.cn>', ['1:1 syntax 网址或邮箱外面不能加 < >']],
    ['<!-- 甲 -->', ['1:1 html 课文里不能写 HTML 注释']],
    ['import x from "y"', ['1:1 import 课文里不能用 import 或 export']],
    ['<Term id={}>甲</Term>', ['1:11 literal 花括号里是空的']],
    ['<Term {...a}>甲</Term>', ['1:8 spread 标签里不能用 {...} 展开']],
    ['<Term id={a()}>甲</Term>', ['1:7 literal id 的值不能是表达式']],
    [
      '甲 {a} 乙 {b}',
      ['1:3 expression 正文里不能用 { } 写表达式', '1:9 expression 正文里不能用 { } 写表达式'],
    ],
    ['<Foo />', ['1:1 component 没有叫 Foo 的组件']],
    ['<Timeline />', ['1:1 prop Timeline 缺少立法项目']],
    ['<Timeline law="a" law="b" />', ['1:19 prop law 写了两次']],
    ['<Timeline law="a" x="b" />', ['1:19 prop Timeline 没有 x 这一项']],
    ['<Timeline law="A b" />', ['1:11 prop 立法项目（law）写得不对']],
    ['> <Reveal\nlabel="a" />', ['2:1 syntax 花括号或标签跨出了引用或列表']],
  ])('in %j', (source, problems) => {
    expect(lesson(source)).toEqual(problems);
  });

  it('is placed in the file, front matter counted, also when the parser gives up', () => {
    const options = { components: authoringComponents, lineOffset: 20 };
    expect(short(parseLesson('甲\n\n乙 <3', options))).toEqual([
      '23:3 syntax 这里的 < 会被当成标签',
    ]);
  });
});
