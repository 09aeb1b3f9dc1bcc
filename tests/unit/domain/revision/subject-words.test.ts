import { expect, it } from 'vitest';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { listSubjects } from '#domain/revision/subject-words.ts';

it('a law is about what stands between its place and its kind', () => {
  const titles = [
    '中华人民共和国反洗钱法（修订草案）',
    '望澜市无障碍环境建设条例',
    '云汀省养犬管理办法',
  ];
  expect(listSubjects(titles)).toEqual(['反洗钱', '养犬管理']);
});

it('no change cuts the subject of a law in two', () => {
  const differ = makeWordDiffer({ words: listSubjects(['反洗钱法']) });
  const parts = differ('金融机构应当开展反洗钱培训。', '金融机构应当开展反恐怖融资培训。');
  expect(parts.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual([
    '反洗钱',
  ]);
});
