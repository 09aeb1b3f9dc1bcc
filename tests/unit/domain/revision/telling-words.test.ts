import { describe, expect, it } from 'vitest';
import { alignArticles } from '#domain/revision/align.ts';
import { indexGrams, sharedWeight } from '#domain/revision/grams.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { writeArticles } from '../../../support/statutes/revise-articles.ts';

const FILLER = [
  '渡口经营者应当公布开航时间，遇大风停航的，应当在候船处张贴通知。',
  '夜市摊位由街道办事处抽签分配，抽签结果公示不少于三日。',
  '潮汐池开放期间，应当配备救生员，救生员每班不得少于两人。',
];

function tellFates(before: readonly string[], after: readonly string[]): string[] {
  return alignArticles(writeArticles(before), writeArticles(after)).b.map(({ fate, partner }) =>
    `${fate} ${partner === undefined ? '' : eIdToLabel(partner)}`.trim(),
  );
}

describe('which words tell that two articles belong together', () => {
  it('are not those of a penalty formula', () => {
    const [deed, penalty] = ['倾倒建筑垃圾占用盐田的', '直接负责的主管人员'];
    const { profile, weights } = indexGrams([deed, penalty]);
    const shareOf = (text: string, part: string): number =>
      sharedWeight(profile(text), profile(part), weights) / profile(text).weight;
    expect(shareOf(`${deed}${penalty}`, deed)).toBeGreaterThan(
      1.5 * shareOf(`${deed}${penalty}`, penalty),
    );
  });

  it('are above all the ones it opens with, which say whom it addresses', () => {
    const council = '市人民代表大会及其常务委员会可以根据改革发展的需要，决定就';
    const found = tellFates(
      [
        `${council}航运管理等领域的特定事项授权在一定期限内在部分县暂时调整或者暂时停止适用法规的部分规定。`,
        ...FILLER,
      ],
      [
        `${council}特定事项授权在规定期限和范围内暂时调整或者暂时停止适用法规的部分规定。暂时调整或者暂时停止适用法规的部分规定的事项，实践证明可行的，应当及时修改有关法规；修改的条件尚不成熟的，可以延长授权的期限，或者恢复施行有关规定。`,
        ...FILLER,
        '市人民政府可以根据改革发展的需要，决定就航运管理等领域的特定事项，在规定期限和范围内暂时调整或者暂时停止适用规章的部分规定。',
      ],
    );
    expect(found[0]).toBe('改动 第一条');
    expect(found.at(-1)).toBe('新增');
  });
});
