import { expect, test } from 'vitest';
import { findStageBasis } from '#model/stage-basis.ts';
import { levels, stages } from '#model/vocabularies.ts';

test('the same stage rests on another article at another level', () => {
  expect(findStageBasis('公开征求意见', '法律', '2026-01-01')).toBe('立法法第四十条');
  expect(findStageBasis('公开征求意见', '设区的市地方性法规', '2026-01-01')).toBe(
    '立法法第八十七条，参照第四十条',
  );
  expect(findStageBasis('征求联系点意见', '法律', undefined)).toBe('立法法第七十条');
  expect(findStageBasis('征求联系点意见', '省级地方性法规', undefined)).toBe('立法法第九十条');
});

test('what stands in the law by reference alone says so first', () => {
  expect(findStageBasis('列入计划', '省级地方性法规', undefined)).toBe(
    '参照立法法第五十六条，按本地的规定',
  );
});

test('only cities and autonomous areas need approval', () => {
  const approved = levels.words.filter((level) => findStageBasis('批准', level, undefined));
  expect(approved).toEqual(['设区的市地方性法规', '自治条例和单行条例']);
});

test('national laws are not filed, everything below them is', () => {
  const filed = levels.words.filter((level) => findStageBasis('备案', level, undefined));
  expect(filed).toEqual(levels.words.filter((level) => level !== '法律'));
});

test('an event before the articles were renumbered, or a project of unknown level, names none', () => {
  expect(findStageBasis('表决', '法律', '2023-03-14')).toBeUndefined();
  expect(findStageBasis('表决', '法律', '2023-03-15')).toBe(
    '立法法第四十四条；大会表决的，第二十七条',
  );
  expect(findStageBasis('表决', undefined, '2026-01-01')).toBeUndefined();
});

test('every stage of a national law and of a city regulation has a basis, except what is not theirs', () => {
  const without = (level: (typeof levels.words)[number]) =>
    stages.words.filter((stage) => !findStageBasis(stage, level, undefined));
  expect(without('法律')).toEqual(['报请批准', '批准', '备案']);
  expect(without('设区的市地方性法规')).toEqual([]);
});
