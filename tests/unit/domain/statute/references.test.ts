import { describe, expect, test } from 'vitest';
import { findReferences, indexReferences } from '#domain/statute/references/find.ts';
import { parseStatute } from '#domain/statute/parse.ts';

const { statute } = parseStatute(
  [
    '# 望澜市渡口条例',
    '第一章 总则',
    '第一条 甲。',
    '第二条 乙：',
    '（一）丙；',
    '（二）丁。',
    '戊。',
    '己。',
    '第三条 庚。',
    '第三条之一 辛。',
  ].join('\n'),
);
const index = indexReferences(statute);

function find(text: string, eId = 'art_2__para_3'): string[] {
  return findReferences(text, { index, eId }).map((reference) => {
    expect(text.slice(reference.start, reference.end)).toBe(reference.text);
    const { law, eId: target, through, exists } = reference;
    return `${reference.text} = ${law}${target}${through ? `..${through}` : ''}${exists ? '' : '?'}`;
  });
}

describe('references', () => {
  test.each([
    ['依照本条例第二条第一款第二项处理', ['本条例第二条第一款第二项 = art_2__para_1__point_2']],
    ['违反第二条第一项的', ['第二条第一项 = art_2__para_1__point_1']],
    ['第一条、第三条之一', ['第一条 = art_1', '第三条之一 = art_3-1']],
    ['第一条至第三条', ['第一条 = art_1..art_3', '第三条 = art_3']],
    ['第二条第一款、第二款', ['第二条第一款 = art_2__para_1', '第二款 = art_2__para_2']],
    ['前款规定', ['前款 = art_2__para_2']],
    ['前两款规定', ['前两款 = art_2__para_1..art_2__para_2']],
    ['前条规定', ['前条 = art_1']],
    ['本条第一款', ['本条第一款 = art_2__para_1']],
    ['本条例第一章', ['本条例第一章 = chp_1']],
    ['第九条', ['第九条 = art_9?']],
    [
      '《云汀省港口法》第三条、第五条',
      ['《云汀省港口法》第三条 = 云汀省港口法art_3?', '第五条 = 云汀省港口法art_5?'],
    ],
    ['违反治安管理处罚法第三条的', ['治安管理处罚法第三条 = 治安管理处罚法art_3?']],
    ['《望澜市渡口条例》第三条', ['《望澜市渡口条例》第三条 = art_3']],
    ['第三人和第一次', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('第一项 alone inside an item points nowhere: its article is named elsewhere', () => {
    expect(find('违反第一项规定的', 'art_2__para_1__point_2')).toEqual([]);
  });

  test('前款 in a first paragraph points nowhere', () => {
    expect(find('前款规定', 'art_1__para_1')).toEqual([]);
  });
});
