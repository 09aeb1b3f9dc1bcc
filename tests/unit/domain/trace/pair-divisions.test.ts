import { expect, test } from 'vitest';
import { parseStatute } from '#domain/statute/parse.ts';
import { pairDivisions } from '#domain/trace/pair-divisions.ts';

const lines = {
  shade: '凳子应当摆在树下，靠背向南，不得妨碍行人通过。',
  paint: '凳子每年上漆两次，上漆期间设置明显的提示标志。',
  repair: '坏了的凳子由街道办事处在三日以内派人修理。',
  fee: '任何单位和个人不得向坐凳子的人收取费用。',
  start: '本条例自二〇二五年十月一日起施行。',
};
type Line = keyof typeof lines;
const numerals = ['一', '二', '三', '四', '五'];

function statute(...chapters: [string, ...Line[]][]) {
  let article = 0;
  const body = chapters.map(([title, ...own], at) =>
    [
      `## 第${numerals[at]}章　${title}`,
      ...own.map((line) => `第${numerals[article++]}条　${lines[line]}`),
    ].join('\n\n'),
  );
  return parseStatute(`# 某市凳子条例\n\n${body.join('\n\n')}\n`).statute;
}
const pair = (a: ReturnType<typeof statute>, b: ReturnType<typeof statute>) =>
  pairDivisions(a, b).map((one) => [one.a?.heading, one.b?.heading]);

test('a chapter that keeps its articles is the same chapter under another title', () => {
  const before = statute(
    ['摆放', 'shade', 'paint'],
    ['监督管理', 'repair', 'fee'],
    ['附则', 'start'],
  );
  const after = statute(
    ['摆放', 'shade', 'paint'],
    ['服务与监督', 'fee', 'repair'],
    ['附则', 'start'],
  );
  expect(pair(before, after)).toEqual([
    ['摆放', '摆放'],
    ['监督管理', '服务与监督'],
    ['附则', '附则'],
  ]);
});

test('a chapter that was put in, and one that went, stand alone', () => {
  const before = statute(['摆放', 'shade'], ['收费', 'fee'], ['附则', 'start']);
  const after = statute(['修理', 'repair'], ['摆放', 'shade'], ['附则', 'start']);
  expect(pair(before, after)).toEqual([
    [undefined, '修理'],
    ['摆放', '摆放'],
    ['收费', undefined],
    ['附则', '附则'],
  ]);
});

test('of a chapter that was divided the greater part keeps its place beside the old title', () => {
  const before = statute(['管理', 'shade', 'paint', 'repair']);
  const after = statute(['摆放', 'shade', 'paint'], ['修理', 'repair']);
  expect(pair(before, after)).toEqual([
    ['管理', '摆放'],
    [undefined, '修理'],
  ]);
});
