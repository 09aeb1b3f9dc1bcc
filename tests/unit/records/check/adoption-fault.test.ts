import { expect, test } from 'vitest';
import { findFault } from '#records/check/adoption-fault.ts';
import { readCitedText } from '#records/check/cited-text.ts';

const text = readCitedText(`# 望澜市路灯条例

第一条　路灯应当：

（一）亮；

（二）夜里亮。

第二条　路灯坏了，三日内修好。
`);
const mendOf = (quote: string) => findFault('lamp/draft', text, 'art_1', quote, 1)?.mend;

test('a quotation over two 项 without their numbers is told to copy them', () => {
  expect(mendOf('亮；夜里亮。')).toContain('项号');
  expect(mendOf('亮；（二）夜里亮。')).toBeUndefined();
});

test('a quotation of another article is told where it stands', () => {
  expect(mendOf('三日内修好')).toContain('art_2');
});

test('a quotation that stands nowhere is told to be copied', () => {
  expect(mendOf('白天也亮')).toContain('原样复制');
});
