import { describe, expect, test } from 'vitest';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';

function doubts(...lines: string[]): string[] {
  return parseStatute(lines.join('\n')).problems.map(
    ({ kind, line, column, message }) => `${kind} ${line}:${column} ${message.split(' → ')[0]}`,
  );
}

describe('problems', () => {
  test.each([
    [
      'a missing article',
      ['第一条 甲。', '第四条 乙。'],
      'gap 2:1 缺少第二条至第三条：第一条之后直接是第四条',
    ],
    [
      'a missing 之一',
      ['第一条 甲。', '第一条之二 乙。'],
      'gap 2:1 缺少第一条之一：第一条之后直接是第一条之二',
    ],
    [
      'a repeated article',
      ['第一条 甲。', '第一条 乙。'],
      'repeat 2:1 第一条重复，第1行已有一个第一条',
    ],
    [
      'a misprint',
      ['第一条 甲。', '第三条 乙。', '第三条 丙。'],
      'gap 2:1 此处应为第二条，却印作第三条',
    ],
    [
      'an unreadable number',
      ['第一条 甲。', '第一百一三条 乙。'],
      'unparsed 2:1 “第一百一三条”在行首像是一条，但序号读不出来',
    ],
    [
      'a missing item',
      ['第一条 甲：', '（一）乙；', '（三）丙。'],
      'gap 3:1 缺少“（二）”：“（一）”之后直接是“（三）”',
    ],
    [
      'a missing chapter',
      ['第一章 甲', '第一条 乙。', '第三章 丙', '第二条 丁。'],
      'gap 3:1 缺少“第二章”：“第一章”之后直接是“第三章”',
    ],
    [
      'a line outside every article',
      ['第一章 甲', '乙丙丁。', '第一条 戊。'],
      'unparsed 2:1 “乙丙丁。…”这一行不属于任何一条',
    ],
  ])('%s is named at its place', (_, lines, expected) => {
    expect(doubts(...lines)).toEqual([expected]);
  });

  test('a beginning at another number names what is missing', () => {
    expect(doubts('第二百零五条 甲。', '第二百零六条 乙。')).toEqual([
      'start 1:1 条的序号从第二百零五条开始，前面没有第一条至第二百零四条',
    ]);
  });

  test('lines and columns are those of the text as given', () => {
    expect(doubts('\ufeff', '', '　　第一条 甲。', '', '　　第三条 乙。')[0]).toMatch(/^gap 5:3 /);
  });

  test('an article hidden in another one’s line is found and doubted', () => {
    const text = '第一条 甲。 第二条乙。\n第三条 丙。';
    expect(listArticles(parseStatute(text).statute).map(({ eId }) => eId)).toEqual([
      'art_1',
      'art_2',
      'art_3',
    ]);
    expect(doubts(text)).toEqual(['layout 1:8 第二条没有另起一行，挤在上一条的行里，已拆开']);
  });

  test('a sentence broken over two lines is one paragraph, and doubted', () => {
    const text = '第一条 县级以上人民政府应当加强对滩涂\n保护工作的领导。\n另一款。';
    const [article] = listArticles(parseStatute(text).statute);
    expect(article?.children.map((child) => child.text)).toEqual([
      '县级以上人民政府应当加强对滩涂保护工作的领导。',
      '另一款。',
    ]);
    expect(doubts(text)).toHaveLength(1);
  });

  test('every message says what to do', () => {
    const { problems } = parseStatute('第二条 甲。\n第二条 乙。\n（三）丙。');
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/.+ → .+/);
  });
});
