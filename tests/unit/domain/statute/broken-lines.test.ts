import { expect, test } from 'vitest';
import { parseStatute } from '#domain/statute/parse.ts';

const parse = (...lines: string[]) => parseStatute(['# 渡口条例', ...lines].join('\n\n'));
const told = ({ problems }: ReturnType<typeof parse>): string =>
  problems.map(({ line, message }) => `${line} ${message}`).join('\n');

test('a chapter and its first section may both have lost their numbers', () => {
  const { statute } = parse('第一条 甲。', '渡口的建设', '一般规定', '第二条 乙。');
  expect(statute.body.map(({ level, heading }) => heading || level)).toEqual([
    'article',
    '渡口的建设',
    '一般规定',
  ]);
  expect(statute.body[0]?.children).toHaveLength(1);
});

test('a long heading over two lines is one', () => {
  const { statute } = parse('第一条 甲。', '渡口和码头管理单位的职责', '和义务', '第二条 乙。');
  expect(statute.body[1]).toMatchObject({ heading: '渡口和码头管理单位的职责和义务' });
});

test('a line that ends in 、 goes on, however short', () => {
  const { statute } = parse('第一条 甲：', '定期、', '不定期检查。', '第二条 乙。');
  expect(statute.body[0]?.children.map(({ text }) => text)).toEqual(['甲：', '定期、不定期检查。']);
});

test('a number whose forerunner stands on another level is not said to be without one', () => {
  const found = parse(
    '第一条 承运人的责任',
    '一、按下列规定赔偿：',
    '（一）甲；',
    '（二）乙。',
    '二、免责的情形。',
    '第二条 丙。',
  );
  expect(told(found)).toContain('“二、”没有和第5行的“一、”排成一级');
  expect(told(found)).not.toContain('前面没有');
});

test('a full stop too many makes no sentence of a section’s heading', () => {
  const { statute } = parse('第一章 渡口', '第一节 生活、卫生。', '第一条 甲。');
  expect(statute.body[0]?.children[0]).toMatchObject({ level: 'section', eId: 'chp_1__sec_1' });
});

test('items that share a line are doubted', () => {
  const found = parse('第一条 应当：（一）巡查；（二）记录。', '第二条 乙。');
  expect(told(found)).toContain('3 （二）同前面一项挤在一行里');
  expect(told(parse('第一条 应当：', '（一）巡查；', '（二）记录。'))).toBe('');
});
