import { expect, test } from 'vitest';
import { siteSchema } from '#model/site.ts';

const least = {
  schemaVersion: 1,
  name: '座椅回声',
  subtitle: '青柳街道',
  description: '一句话',
  organiser: '望澜市人大常委会',
  contact: { phone: '0599-555 0100' },
};

/** The fields that are blamed, with what is said. */
const blamed = (changes: object): string[] =>
  (siteSchema.safeParse({ ...least, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

test('a name, who is behind it and one way to reach them are enough', () => {
  expect(blamed({})).toEqual([]);
});

test('a site can be written to, one way or another', () => {
  expect(blamed({ contact: {} })).toEqual([
    expect.stringMatching(/^contact 至少填写一种联系方式/) as string,
  ]);
  expect(blamed({ contact: { address: '便民服务中心一楼' } })).toEqual([]);
});

test('a demonstration says on every page that it is one', () => {
  expect(blamed({ demonstration: true })).toEqual([
    expect.stringMatching(/^notice 演示站点没有“全站提示”/) as string,
  ]);
  expect(blamed({ demonstration: true, notice: '演示站点，不接收意见' })).toEqual([]);
});
