import fc from 'fast-check';
import { numberToNumeral } from '#domain/statute/numerals.ts';

/** Texts for fast-check made of the lines that statutes consist of, in any order and badly typed. */
const numeral = fc
  .integer({ min: 1, max: 14 })
  .chain((n) => fc.constantFrom(numberToNumeral(n), numberToNumeral(n), String(n)));
const gap = fc.constantFrom(' ', '　', '', '  ', '：', '\u00a0');
const words = fc.constantFrom(
  '为了保护滩涂，制定本条例。',
  '县级以上人民政府应当加强滩涂保护工作的领导，协调解决重大问题',
  '滩涂管理',
  '总 则',
  '附　则',
  '（一）倾倒垃圾；',
  '【目的】为了夜市。',
  '（定义） 本条例所称夜市',
  '有下列情形之一的：',
  '将第三条修改为：“第三条 任何人不得围垦。',
  '“第四条 违反本条例的，处罚款。”',
  '增加一条，内容如下：',
  '本决定自公布之日起施行。',
  '规定的事项，由主管部门负责。第三条 另行规定。',
  '望澜市滩涂保护条例',
  '2020年1月1日望澜市人民代表大会通过',
  '1.5万元',
  '',
  'A b',
);
const opening = fc.constantFrom(
  (n: string) => `第${n}条`,
  (n: string) => `第${n}条`,
  (n: string) => `第 ${n} 条`,
  (n: string) => `第${n}条之一`,
  (n: string) => `第${n}章`,
  (n: string) => `第${n}节`,
  (n: string) => `第${n}编`,
  (n: string) => `（${n}）`,
  (n: string) => `(${n})`,
  (n: string) => `${n}、`,
  (n: string) => `${n}．`,
  (n: string) => `${n}.`,
  (n: string) => `附件${n}`,
  () => '附：',
  () => '①',
  () => '注：',
  () => '|',
  () => '“',
  () => '（',
  () => '',
  () => '',
);
const mark = fc.constantFrom('', '', '', '', '', '# ', '## ', '#### ', '##', '**', '　　', '- ');
const special = fc.constantFrom(
  '目　录',
  '<!-- INFO END -->',
  '---',
  '# 望澜市滩涂保护条例',
  '望澜市滩涂保护条例',
  '国务院令',
  '第99号',
  '（2020年1月1日望澜市人民代表大会通过',
  '自2021年1月1日起施行）',
  '望澜市人民政府',
  '2024年1月1日',
  '序　言',
);
const composed = fc
  .tuple(mark, opening, numeral, gap, words)
  .map(([m, open, n, g, w]) => m + open(n) + g + w);
const line = fc.oneof({ weight: 6, arbitrary: composed }, { weight: 1, arbitrary: special });

export const statuteLines = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'))
  .map(([lines, end]) => lines.join(end));
