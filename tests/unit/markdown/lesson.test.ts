import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { plainText } from '#markdown/plain-text.ts';

const parse = (source: string) => parseLesson(source, { components: authoringComponents });

const lesson = `<Block kind="导入" minutes={5} title="一张纸条">

纸条贴在楼门口，写的是<Term id="draft">草案</Term>里的一句话[^1]。

<Figure src="media/note.jpg" alt="门上的纸条" caption="去年秋天" credit="望澜市联系点" />

</Block>

<Block kind="展开" minutes={15} title="改了哪里">

### 对照

<ArticleQuote text="ebike/draft" eId="art_12__para_2" caption="草案" />

<Comparison law="ebike" a="draft" b="promulgated" eId="art_12" />

<Timeline law="ebike" />

<SuggestionCard id="charging-shed" />

<Video src="media/hearing.mp4" captions="media/hearing.vtt" title="听证会" transcript={\`主持人：请坐。
居民：谢谢。\`} />

<TeacherNote>

先问再讲。

</TeacherNote>

</Block>

<Block kind="活动" minutes={12} title="模拟听证">

<Scenario title="听证会">
<Scene id="start" title="开场">

你先说。

<Choice to="yes">同意</Choice>
<Choice to="no">不同意</Choice>
</Scene>
<Scene id="yes" title="同意">理由呢？</Scene>
<Scene id="no" title="不同意">理由呢？</Scene>
</Scenario>

<Quiz kind="single" question="谁通过条例？">
<Option correct feedback="对">市人大常委会</Option>
<Option feedback="它起草">司法局</Option>
<Explanation>

见**第三条**。

</Explanation>
</Quiz>

<Quiz kind="order" question="排一排">
  <Option>起草</Option>
  <Option>审议</Option>
</Quiz>

<Quiz kind="match" question="连一连">
<Option match="多数人">表决</Option> <Option match="所有人">征求意见</Option>
</Quiz>

<Quiz kind="short" question="为什么？"><Explanation>因为要试。</Explanation></Quiz>

</Block>

<Block kind="小结" minutes={8} title="带走一句话">

<Checklist title="写建议前">

- [ ] 找到条文
- [ ] 写出理由

</Checklist>

<Reveal label="看答案">先有地方充</Reveal>

</Block>

[^1]: 见草案第十二条。
`;

const names = (node: Root | ElementContent): string[] => [
  ...(node.type === 'component' ? [node.name] : []),
  ...('children' in node ? node.children.flatMap((child) => names(child as ElementContent)) : []),
];

const lineOf = (words: string): number =>
  lesson.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a whole lesson', () => {
  const { tree, problems, headings, references, images } = parse(lesson);

  it('with every component is accepted', () => {
    expect(problems).toEqual([]);
    expect(new Set(names(tree))).toEqual(new Set(authoringComponents.keys()));
  });

  it('keeps literal props', () => {
    const video = references.find((item) => item.kind === 'component' && item.name === 'Video');
    expect(video).toMatchObject({
      props: { src: 'media/hearing.mp4', transcript: '主持人：请坐。\n居民：谢谢。' },
    });
    expect(tree.children[0]).toMatchObject({
      type: 'component',
      props: { kind: '导入', minutes: 5, title: '一张纸条' },
    });
  });

  it('has its blocks in the outline', () => {
    expect(headings.map(({ level, text, line }) => [level, text, line])).toEqual([
      [2, '一张纸条', lineOf('一张纸条')],
      [2, '改了哪里', lineOf('改了哪里')],
      [3, '对照', lineOf('### 对照')],
      [2, '模拟听证', lineOf('模拟听证')],
      [2, '带走一句话', lineOf('带走一句话')],
    ]);
  });

  it('names the media that it uses', () => {
    expect(images.map(({ path, alt }) => [path, alt])).toEqual([['media/note.jpg', '门上的纸条']]);
    const media = references.flatMap((item) => (item.kind === 'media' ? [item.path] : []));
    expect(media).toEqual(['media/hearing.mp4', 'media/hearing.vtt']);
  });

  it('reads as text, with or without what is for the teacher', () => {
    const components = authoringComponents;
    expect(plainText(tree, { components })).toContain('先问再讲。');
    const pupils = plainText(tree, { components, without: ['TeacherNote'] });
    expect(pupils).not.toContain('先问再讲。');
    for (const words of [
      '一张纸条',
      '谁通过条例？',
      '市人大常委会',
      '它起草',
      '见第三条。',
      '☐ 找到条文',
      '看答案',
    ])
      expect(pupils).toContain(words);
  });
});

describe('the layout of tags does not matter', () => {
  const quiz = (inner: string): string => `<Quiz kind="order" question="甲">${inner}</Quiz>`;
  const expected = parse(quiz('\n<Option>一</Option>\n<Option>二</Option>\n')).tree;

  it.each([
    quiz('<Option>一</Option><Option>二</Option>'),
    quiz('\n\n<Option>一</Option>\n\n<Option>二</Option>\n\n'),
    quiz('\n  <Option>\n  一\n  </Option>\n  <Option>二</Option>\n'),
    quiz('\n<Option>\n\n一\n\n</Option>\n<Option>{"二"}</Option>\n').replace('{"二"}', '二'),
  ])('%j', (source) => {
    expect(parse(source).problems).toEqual([]);
    expect(parse(source).tree).toEqual(expected);
  });

  it('an inline component alone on its line stands in a paragraph', () => {
    for (const source of ['<Term id="a">甲</Term>', '<Term id="a">\n甲\n</Term>'])
      expect(parse(source).tree.children).toMatchObject([
        { tagName: 'p', children: [{ name: 'Term', children: [{ value: '甲' }] }] },
      ]);
  });
});

const twoOptions = '<Option>一</Option><Option>二</Option>';

describe('a lesson is refused for', () => {
  it.each([
    ['children', '<Timeline law="a">甲</Timeline>'],
    ['children', `<Quiz kind="order" question="甲">说明${twoOptions}</Quiz>`],
    ['children', `<Quiz kind="order" question="甲">${twoOptions}<Timeline law="a" /></Quiz>`],
    ['children', `<Quiz kind="order" question="甲">\n<Option>\n\n- 一\n\n</Option>\n</Quiz>`],
    ['children', '<Term id="a"></Term>'],
    ['place', '<Option>一</Option>'],
    ['place', '甲<Timeline law="a" />乙'],
    ['place', '**<Timeline law="a" />**'],
    ['place', '[<Term id="a">甲</Term>](https://example.cn)'],
    ['place', '## <Term id="a">甲</Term>'],
    ['place', '- <Block kind="导入" minutes={5} title="甲">乙</Block>'],
    ['place', '<Reveal label="a"><Choice to="b">甲</Choice></Reveal>'],
    ['prop', '<Block kind="开头" minutes={5} title="甲">乙</Block>'],
    ['prop', '<Block kind="导入" minutes="5" title="甲">乙</Block>'],
    ['prop', '<Block kind="导入" minutes={0} title="甲">乙</Block>'],
    ['prop', '<Block kind="导入" minutes={2.5} title="甲">乙</Block>'],
    ['prop', '<Reveal label=" ">甲</Reveal>'],
    ['prop', '<Reveal label={3}>甲</Reveal>'],
    ['prop', '<Reveal label>甲</Reveal>'],
    ['prop', '<ArticleQuote text="ebike" eId="art_12" />'],
    ['prop', '<ArticleQuote text="ebike/draft" eId="第十二条" />'],
    ['prop', `<Quiz kind="single" question="甲"><Option correct="true">一</Option></Quiz>`],
    ['prop', '<Video src="media/a.mp4" captions="media/a.vtt" title="甲" />'],
    ['heading', '<Block kind="导入" minutes={5} title="甲">\n\n## 乙\n\n</Block>'],
    ['heading', '<Block kind="导入" minutes={5} title="甲">\n\n#### 乙\n\n</Block>'],
    ['heading', '<Reveal label="a">\n\n## 乙\n\n</Reveal>'],
    ['structure', `<Quiz kind="single" question="甲">${twoOptions}</Quiz>`],
    ['structure', `<Quiz kind="multiple" question="甲">${twoOptions}</Quiz>`],
    ['structure', `<Quiz kind="match" question="甲">${twoOptions}</Quiz>`],
    ['structure', '<Quiz kind="order" question="甲"><Option>一</Option></Quiz>'],
    ['structure', '<Quiz kind="order" question="甲"><Option>一</Option><Option>一</Option></Quiz>'],
    ['structure', '<Quiz kind="short" question="甲"></Quiz>'],
    ['structure', '<Comparison law="a" a="draft" b="draft" />'],
    ['structure', '<Scenario title="甲"></Scenario>'],
    [
      'structure',
      '<Scenario title="甲"><Scene id="a" title="乙"><Choice to="b">丙</Choice></Scene></Scenario>',
    ],
    [
      'structure',
      '<Scenario title="甲"><Scene id="a" title="乙">丙</Scene><Scene id="b" title="丁">戊</Scene></Scenario>',
    ],
  ])('%s: %s', (rule, source) => {
    expect(parse(source).problems.map((problem) => problem.rule)).toContain(rule);
  });
});
