import { describe, expect, test } from 'vitest';
import { parseStatute } from '#domain/statute/parse.ts';
import { printStatute } from '#domain/statute/print.ts';
import { drawTree } from '../../../support/statutes/outline-tree.ts';

function parse(...lines: string[]): ReturnType<typeof parseStatute> {
  return parseStatute(lines.join('\n'));
}

describe('the head', () => {
  test('is title and dated notes, with the mark or without', () => {
    const note = '2024年5月6日 望澜市第五届人民代表大会常务委员会第九次会议通过';
    const marked = parse('# 望澜市滩涂保护条例', note, '<!-- INFO END -->', '第一条 甲。');
    const plain = parse('望澜市滩涂保护条例', note, '第一条 甲。');
    expect(marked.statute.title).toBe('望澜市滩涂保护条例');
    expect(marked.statute.passageNotes).toMatchObject([
      { text: note, line: 2, date: '2024-05-06' },
    ]);
    expect(printStatute(plain.statute)).toBe(printStatute(marked.statute));
  });

  test('takes a note in brackets that runs over two lines', () => {
    const { statute } = parse(
      '望澜市渡口办法',
      '（2020年3月1日望澜市人民代表大会通过',
      '自2020年5月1日起施行）',
      '第一条 甲。',
    );
    expect(statute.passageNotes).toHaveLength(2);
  });

  test('keeps a decree of promulgation apart from the title', () => {
    const { statute } = parse(
      '望澜市人民政府令',
      '第99号',
      '《渡口办法》已经通过，现予公布。',
      '渡口办法',
      '第一条 甲。',
    );
    expect(statute.title).toBe('渡口办法');
    expect(statute.decree).toHaveLength(3);
  });

  test('may be repeated after the mark', () => {
    const { statute } = parse(
      '# 望澜市渡口办法',
      '<!-- INFO END -->',
      '望澜市渡口办法',
      '第一条 甲。',
    );
    expect(statute.repeatedHead.map(({ text }) => text)).toEqual(['望澜市渡口办法']);
    expect(drawTree(statute)[0]).toBe('art_1 第一条');
  });
});

test('an annex needs no number, and its name may stand on the same line or the next', () => {
  const main = ['# 渡口办法', '第一条 甲。', '第二条 乙。'];
  const trees = [['附件', '竹竿借用约定'], ['附件　竹竿借用约定'], ['附件：竹竿借用约定']].map(
    (annex) => drawTree(parse(...main, ...annex, '第一条 丙。').statute).slice(4),
  );
  for (const tree of trees) {
    expect(tree[0]).toMatch(/^annex_1 附件.?.竹竿借用约定$/);
    expect(tree[1]).toBe('  annex_1__art_1 第一条');
  }
});

test('an article without a gap after its number is one, even if it begins with a reference', () => {
  const { statute, problems } = parse(
    '# 渡口办法',
    '第一条为了过河。',
    '第二条第一条规定的渡口，适用本办法。',
    '第三条规定渡口的职责由镇定。',
    '第四条渡工应当在岗。',
    '第二条规定的情形，可以停航。',
    '第五条本办法施行。',
  );
  expect(statute.body.map(({ eId }) => eId)).toEqual([1, 2, 3, 4, 5].map((n) => `art_${n}`));
  expect(problems).toEqual([]);
});

test('a list that cites the coming articles is no article, where articles have a gap', () => {
  const { statute, problems } = parse(
    '# 渡口办法',
    '第一条　甲。',
    '第二条　下列罚款由乡镇人民政府决定。',
    '第三条规定的罚款；',
    '第四条第二款规定的罚款；',
    '第五条规定的罚款。',
    '第三条　丙。',
    '第四条　丁。',
    '第五条　戊。',
  );
  expect(statute.body.map(({ eId }) => eId)).toEqual([1, 2, 3, 4, 5].map((n) => `art_${n}`));
  expect(problems).toEqual([]);
});

test('articles that are gone may share one line, and nothing is missing', () => {
  const { statute, problems } = parse(
    '# 渡口办法',
    '第一条 甲。',
    '第二条至第四条（删去）',
    '第五条 戊。',
  );
  expect(statute.body.map(({ num }) => num)).toEqual(['第一条', '第二条至第四条', '第五条']);
  expect(statute.body[1]?.children[0]?.text).toBe('（删去）');
  expect(problems).toEqual([]);
});

test('a last article that reads like a reference is doubted', () => {
  const { problems } = parse(
    '# 渡口办法',
    '第一条甲。',
    '第二条乙。',
    '第三条规定自公布之日起施行。',
  );
  expect(problems.map(({ line }) => line)).toEqual([4]);
});

test('an article that does not follow is doubted, not lost in silence', () => {
  const { problems } = parse('# 渡口办法', '第一条甲。', '第二条乙。', '第四条丁。');
  expect(problems.map(({ line }) => line)).toEqual([4]);
});

describe('the mark after a number', () => {
  test('may be 、 or a full stop instead of a gap, and a reference is still none', () => {
    const source = [
      '第一条、本办法所称渡口，是指码头。',
      '第二条．渡口由村管理。',
      '第三条.违反',
      '第四条、第五条规定的，由镇人民政府处理。',
      '第四条 自公布之日起施行。',
    ];
    const { statute, problems } = parse('# 渡口办法', ...source);
    expect(drawTree(statute).filter((line) => line.startsWith('art_'))).toEqual([
      'art_1 第一条、',
      'art_2 第二条．',
      'art_3 第三条.',
      'art_4 第四条',
    ]);
    expect(problems.filter(({ kind }) => kind !== 'layout')).toEqual([]);
    const printed = printStatute(statute);
    expect(printStatute(parseStatute(printed).statute)).toBe(printed);
  });

  test('traditional 條 and 節 are read as 条 and 节', () => {
    const { statute } = parse('第一章 總則', '第一節 通則', '第一條 甲。', '第二條 依前條辦理。');
    expect(drawTree(statute).filter((line) => /(?:art|sec)_\d+ /.test(line))).toHaveLength(3);
  });

  test('a chapter between two others is 第一章之一', () => {
    const { statute, problems } = parse(
      '第一章 总则',
      '第一条 甲。',
      '第一章之一 渡工',
      '第二条 乙。',
      '第二章 附则',
      '第三条 丙。',
    );
    expect(statute.body.map(({ eId }) => eId)).toEqual(['chp_1', 'chp_1-1', 'chp_2']);
    expect(problems).toEqual([]);
  });
});

describe('what stands around the articles', () => {
  test('lines before the first article are a preamble', () => {
    expect(
      drawTree(parse('# 云汀宪章', '序　言', '云汀历史悠久。', '第一条 甲。').statute).slice(0, 2),
    ).toEqual(['preamble 序言', '  preamble__para_1 云汀历史悠久。']);
  });

  test('a resolution without articles is plain paragraphs', () => {
    expect(
      drawTree(parse('# 关于报告的决议', '会议听取了报告。', '会议批准这个报告。').statute),
    ).toEqual(['para_1 会议听取了报告。', 'para_2 会议批准这个报告。']);
  });

  test('annexes hold tables, notes and articles of their own', () => {
    const lines = [
      '第一条 收费见附件。',
      '附件1：收费表',
      '| 项目 | 金额 |',
      '| --- | --- |',
      '| 甲 | 10 |',
      '注：单位为元。',
      '附件2',
      '登记细则',
      '第一条 乙。',
    ];
    const { statute, problems } = parse(...lines);
    expect(problems).toEqual([]);
    expect(drawTree(statute).slice(2)).toEqual([
      'annex_1 附件1： 收费表',
      '  annex_1__table_1 | 项目 | 金额 |\n| --- | --- |\n| 甲 | 10 |',
      '  annex_1__note_1 注：单位为元。',
      'annex_2 附件2 登记细则',
      '  annex_2__art_1 第一条',
      '    annex_2__art_1__para_1 乙。',
    ]);
  });

  test('the word 附件 at the beginning of a paragraph makes no annex', () => {
    const { statute } = parse(
      '第一条 甲。',
      '附件一的标准每年调整。',
      '附带服务另行收费。',
      '第二条 乙。',
    );
    expect(statute.body).toHaveLength(2);
  });

  test('a signature is a note, not a paragraph of the last article', () => {
    expect(
      drawTree(parse('第一条 甲。', '望澜市人民政府', '2024年1月1日').statute).slice(2),
    ).toEqual(['note_1 望澜市人民政府', 'note_2 2024年1月1日']);
  });
});
