import { describe, expect, test } from 'vitest';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { drawTree } from '../../../support/statutes/outline-tree.ts';

describe('decisions', () => {
  test('have clauses, and the articles they quote are not theirs', () => {
    const { statute, problems } = parseStatute(
      [
        '# 关于修改《望澜市滩涂条例》的决定',
        '<!-- INFO END -->',
        '决定作如下修改：',
        '一、将第三条修改为：“第三条　不得倾倒。',
        '“（一）垃圾；',
        '“第四条　不得围垦。”',
        '二、删去第七条。',
        '本决定自公布之日起施行。',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(drawTree(statute)).toEqual([
      'preamble',
      '  preamble__para_1 决定作如下修改：',
      'clause_1 一、',
      '  clause_1__para_1 将第三条修改为：“第三条　不得倾倒。',
      '  clause_1__para_2 “（一）垃圾；',
      '  clause_1__para_3 “第四条　不得围垦。”',
      'clause_2 二、',
      '  clause_2__para_1 删去第七条。',
      'para_1 本决定自公布之日起施行。',
    ]);
  });

  test('may append the whole text, which is numbered apart', () => {
    const { statute, problems } = parseStatute(
      [
        '一、删去第七条。',
        '本决定自公布之日起施行。',
        '望澜市滩涂条例',
        '（2020年1月1日望澜市人民代表大会通过）',
        '第一条 甲。',
        '第二条 乙。',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(listArticles(statute).map(({ eId }) => eId)).toEqual([
      'annex_1__art_1',
      'annex_1__art_2',
    ]);
  });

  test('with articles of their own may announce others without quotation marks', () => {
    const { statute } = parseStatute(
      [
        '第一条 章程增加两条，内容如下：',
        '第九条 丙。',
        '第十条 丁。',
        '第二条 本修正案自通过之日起施行。',
      ].join('\n'),
    );
    expect(listArticles(statute).map(({ eId }) => eId)).toEqual(['art_1', 'art_2']);
  });

  test('a quotation mark that is never closed does not swallow the articles after it', () => {
    const { statute } = parseStatute(
      '第一条 标识应当标明：“望澜好物字样。\n第二条 乙。\n第三条 丙。',
    );
    expect(listArticles(statute)).toHaveLength(3);
  });
});
