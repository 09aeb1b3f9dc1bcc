import { isBankCard, isCitizenNumber } from './check-digits.ts';
import type { Pattern } from './pattern.ts';

/** A separator that people type inside a number. */
const signs = ' \\-._·/~*|,';
const s = `[${signs}]{0,3}`;
const between = `[${signs}]{1,3}`;
/** A form may put its boxes on lines of their own; the check character guards against chance. */
const inForm = `[${signs}、\\n]{0,3}`;
/** No number goes on before or after. */
const start = '(?<![0-9A-Za-z])(?<!\\d\\.)';
/** A number of a document, an amount or a count is no telephone. */
const end =
  '(?![0-9])(?!\\.\\d)(?! ?(?:号(?!码)|[元万亿件吨户米字页册股千瓦%辆亩]|[余多][元万亿件户人个吨]|公[里斤顷]|人民币|[平立]方|人次))';
const label = (words: string, gap = 8): string => `(?:${words})[^0-9A-Za-z\\n]{0,${gap}}`;

const mobile = [
  '1[3-9]\\d{9}',
  `\\(?1[3-9]\\d\\)?${s}\\d{4}${s}\\d{4}`,
  `1[3-9]\\d${s}\\d{5}${s}\\d{3}`,
  `1[3-9]\\d{2}${s}\\d{3}${s}\\d{4}`,
  `1[3-9]\\d{3}${between}\\d{6}`,
  `1[3-9]\\d{2}${s}\\d{4}${s}\\d{3}`,
  `1[3-9]\\d${s}\\d{3}${s}\\d{5}`,
  `1[3-9]\\d${s}\\d{3}${s}\\d{3}${s}\\d{2}`,
  `1${between}[3-9](?:${between}\\d){9}`,
].join('|');
const area = '(?:10|2\\d|[3-9]\\d{2})';
const local = '[2-8]\\d{2,3}[ \\-.]?\\d{4}';

const digitsOf = (hit: string): string => hit.replace(/[^0-9Xx×]/g, '').replace(/[x×]/g, 'X');

/** Numbers that a register, a bank or a telephone company gave out. */
export const numberPatterns: readonly Pattern[] = [
  {
    kind: '身份证号',
    pattern: new RegExp(
      `(?<![0-9A-Za-z])[1-9](?:${inForm}\\d){16}${inForm}[\\dXx×](?![0-9A-Za-z])`,
      'g',
    ),
    holds: (hit) => isCitizenNumber(digitsOf(hit)),
  },
  {
    // Mistyped or of the old kind, it still tells who.
    kind: '身份证号',
    pattern: new RegExp(
      `${label('身份证|身份号码|公民身份|证件号|ID ?card|居住证')}(?<data>\\d(?:${s}\\d){13,16}(?:${s}[\\dXx×])?)(?![0-9A-Za-z])`,
      'gi',
    ),
  },
  {
    kind: '护照或通行证号',
    pattern: new RegExp(
      `${label('护照|通行证|军官证|士兵证|台胞证')}(?<data>[A-Za-z]{0,2}\\d{7,9})(?!\\d)`,
      'g',
    ),
  },
  {
    kind: '银行卡号',
    pattern: new RegExp(`(?<![0-9A-Za-z])\\d(?:${s}\\d){14,18}(?![0-9A-Za-z])`, 'g'),
    holds: (hit) => isBankCard(digitsOf(hit)),
  },
  {
    kind: '银行卡号',
    pattern: new RegExp(
      `${label('银行卡|卡号|存折|(?:银行|收款|对公)账[号户]|账号|帐号')}(?<data>\\d(?:${s}\\d){11,24})(?!\\d)`,
      'g',
    ),
  },
  {
    kind: '手机号',
    pattern: new RegExp(`${start}(?:(?:\\+|00)?86${s})?(?:${mobile})${end}`, 'g'),
  },
  {
    kind: '手机号',
    pattern: new RegExp(
      `(?:电话|手机|手机号|联系方式|微信|tel|mobile|phone|拨打?|致电)[^0-9\\n]{0,6}(?<data>(?:${mobile}))(?!\\d)`,
      'gi',
    ),
  },
  {
    kind: '座机号',
    pattern: new RegExp(`${start}\\(?0${area}\\)?${s}${local}${end}`, 'g'),
  },
  {
    kind: '座机号',
    pattern: new RegExp(`${start}(?:\\+|00)86${s}\\(?0?\\)?${area}\\)?${s}${local}${end}`, 'g'),
  },
  {
    kind: '座机号',
    pattern: new RegExp(
      // A number that all may call for help is nobody's.
      `(?<!火警|报警|急救|求助|报修)${label('电话|座机|致电|拨打|联系方式|传真', 4)}(?<data>${local})(?!\\d)(?! ?[元万亿件户])`,
      'g',
    ),
  },
];
