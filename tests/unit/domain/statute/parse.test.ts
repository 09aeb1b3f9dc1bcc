import { describe, expect, test } from 'vitest';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { drawTree } from '../../../support/statutes/outline-tree.ts';

function read(...lines: string[]): string[] {
  const { statute, problems } = parseStatute(lines.join('\n'));
  expect(problems).toEqual([]);
  return drawTree(statute);
}

function ids(...lines: string[]): string[] {
  return listArticles(parseStatute(lines.join('\n')).statute).map(({ eId }) => eId);
}

describe('articles', () => {
  test('paragraphs, items and subitems hang on one another', () => {
    expect(
      read(
        '第一条　任何人不得：',
        '（一）倾倒垃圾：',
        '1．生活垃圾；',
        '2．建筑垃圾；',
        '（二）围垦。',
        '违反前款规定的，处罚款。',
      ),
    ).toEqual([
      'art_1 第一条',
      '  art_1__para_1 任何人不得：',
      '    art_1__para_1__point_1 （一） 倾倒垃圾：',
      '      art_1__para_1__point_1__subpoint_1 1． 生活垃圾；',
      '      art_1__para_1__point_1__subpoint_2 2． 建筑垃圾；',
      '    art_1__para_1__point_2 （二） 围垦。',
      '  art_1__para_2 违反前款规定的，处罚款。',
    ]);
  });

  test.each([
    ['an ideographic space', '第一条　甲。'],
    ['no space', '第一条为了管理渡口，制定本办法。'],
    ['bold', '**第一条** 甲。'],
    ['a heading mark', '### 第一条 甲。'],
    ['spaces inside', '第 一 条　甲。'],
    ['a colon', '第一条：甲。'],
    ['digits', '第１条 甲。'],
    ['the text on the next line', '第一条\n甲。'],
    ['a caption in brackets', '第一条【目的】甲。'],
  ])('begin with %s', (_, line) => {
    expect(ids(line)).toEqual(['art_1']);
  });

  test('with 之一 come after their own number, and carry it', () => {
    expect(ids('第一条 甲。', '第一条之一 乙。', '第一条之二 丙。', '第二条 丁。')).toEqual([
      'art_1',
      'art_1-1',
      'art_1-2',
      'art_2',
    ]);
  });

  test('are not what a line merely refers to', () => {
    expect(ids('第一条 甲。', '第二条规定的事项，由主管部门负责。', '第二条 乙。')).toHaveLength(2);
  });

  test('of drafts keep their caption apart from their words', () => {
    expect(read('第一条（适用范围）　本办法适用于本市。')).toEqual([
      'art_1 第一条 （适用范围）',
      '  art_1__para_1 本办法适用于本市。',
    ]);
  });

  test('of old laws may number their items 一、二、', () => {
    expect(read('第一条 给予奖励：', '一、成绩显著的；', '二、见义勇为的。')).toContain(
      '    art_1__para_1__point_2 二、 见义勇为的。',
    );
  });
});

describe('divisions', () => {
  test('nest, and articles under them carry no prefix', () => {
    expect(
      read(
        '第一编 总则',
        '第一章 一般',
        '第一节 甲',
        '第一条 一。',
        '第二编 分则',
        '第一章 乙',
        '第二条 二。',
        '附　则',
        '第三条 三。',
      ),
    ).toEqual([
      'part_1 第一编 总则',
      '  part_1__chp_1 第一章 一般',
      '    part_1__chp_1__sec_1 第一节 甲',
      '      art_1 第一条',
      '        art_1__para_1 一。',
      'part_2 第二编 分则',
      '  part_2__chp_1 第一章 乙',
      '    art_2 第二条',
      '      art_2__para_1 二。',
      'hdg_1 附则',
      '  art_3 第三条',
      '    art_3__para_1 三。',
    ]);
  });

  test('take their title from the next line, and close it up', () => {
    expect(read('第一章', '总　则', '第一条 甲。')[0]).toBe('chp_1 第一章 总则');
  });
});

describe('the table of contents', () => {
  const lines = ['目　录', '第一章　总　则……1', '第二章　附　则……5'];
  const body = ['第一章　总　则', '第一条　甲。', '第二章　附　则', '第二条　乙。'];

  test('is outline, not content', () => {
    const { statute, problems } = parseStatute([...lines, ...body].join('\n'));
    expect(problems).toEqual([]);
    expect(statute.outline.map(({ num, heading }) => num + heading)).toEqual(
      ['目录', '第一章总 则', '第二章附 则'].map((entry) =>
        entry.replace('总 则', '总则').replace('附 则', '附则'),
      ),
    );
    expect(drawTree(statute)[0]).toBe('chp_1 第一章 总则');
  });

  test('that disagrees with the body is doubted', () => {
    const wrong = body.map((line) => line.replace('第二章　附　则', '第二章　罚则'));
    const { problems } = parseStatute([...lines, ...wrong].join('\n'));
    expect(problems).toMatchObject([{ kind: 'outline', line: 3 }]);
    expect(problems[0]?.message).toContain('罚则');
  });
});
