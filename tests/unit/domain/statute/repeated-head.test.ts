import { describe, expect, test } from 'vitest';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';

const parse = (...lines: string[]) => parseStatute(lines.join('\n\n'));
const note = '2022年1月6日 望澜市人民法院审判委员会第9次会议通过';

describe('what a source prints once more below the head', () => {
  test('is a title over several lines, a document’s number and a note, none of them preamble', () => {
    const again = ['望澜市人民法院', '关于渡口纠纷 若干问题的规定', '望法释〔2022〕10号'];
    const { statute, problems } = parse(
      '# 望澜市人民法院关于渡口纠纷若干问题的规定',
      note,
      '<!-- INFO END -->',
      ...again,
      '（2022年1月6日审判委员会第9次会议通过，自2022年2月1日起施行）',
      '为了审好渡口纠纷，制定本规定。',
      '第一条 甲。',
    );
    expect(statute.repeatedHead.map(({ text }) => text).slice(0, 3)).toEqual(again);
    expect(statute.repeatedHead).toHaveLength(4);
    expect(statute.body[0]?.children.map(({ text }) => text)).toEqual([
      '为了审好渡口纠纷，制定本规定。',
    ]);
    expect(problems).toEqual([]);
  });

  test('may be a note in brackets alone', () => {
    const bracketed = '（2020年12月23日修正，自2021年1月1日起施行）';
    const { statute } = parse('# 渡口规定', note, '<!-- INFO END -->', bracketed, '第一条 甲。');
    expect(statute.repeatedHead.map(({ text }) => text)).toEqual([bracketed]);
  });

  test('is nothing when the lines spell another title', () => {
    const { statute } = parse('# 渡口规定', note, '<!-- INFO END -->', '渡口', '第一条 甲。');
    expect(statute.repeatedHead).toEqual([]);
    expect(statute.body[0]?.children[0]?.text).toBe('渡口');
  });
});

describe('lines of their own', () => {
  test('a heading without words is left out, and the article below it begins where it begins', () => {
    const { statute } = parse('# 望澜法典', '# 附则', '<!-- INFO END -->', '##', '第九条 甲。');
    expect(listArticles(statute).map(({ eId }) => eId)).toEqual(['art_9']);
  });

  test.each([
    ['a formula', '第一条 应纳税额按下列公式计算', '应纳税额＝计税依据×适用税率'],
    ['rows of figures', '35—110千伏 10米的保护区范围', '154—330千伏 15米'],
  ])('%s is not joined to the line before', (_, first, second) => {
    const { statute } = parse('# 渡口规定', '第一条 甲如下：', first, second, '第二条 乙。');
    expect(JSON.stringify(statute.body)).toContain(`"${second}"`);
  });
});
