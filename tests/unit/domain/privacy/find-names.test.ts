import { expect, test } from 'vitest';
import { findNames, speaksOfPeople } from '#domain/privacy/find-names.ts';

const namesIn = (text: string): string[] =>
  findNames(text).map(({ name, sure }) => `${name}${sure ? '' : '？'}`);

test.each([
  ['我叫王小明，住在附近。', ['王小明']],
  ['姓名：欧阳小芳', ['欧阳小芳']],
  ['联系人：李四', ['李四']],
  ['说话的人名叫赵春。', ['赵春']],
  ['那天，王小明师傅先开口。', ['王小明？']],
])('%s holds a name', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  '陈师傅说椅子太低。',
  '王某某提的意见。',
  '王某和李某都同意。',
  '金阿姨住一楼。',
  '姓名、照片都不写。',
  '联系人：办公室',
  '叫得出名字的就叫名字。',
  '老师傅和老同学都来了。',
])('%s holds none', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('the words for a picture tell whether it shows people', () => {
  expect(['三位老人坐在长椅上', '学生在听课', '两个人在看公示'].every(speaksOfPeople)).toBe(true);
  expect(['码头边一把长椅', '扶手的近照', '公示栏，三个字很大'].some(speaksOfPeople)).toBe(false);
});
