import type { levels, stages } from './vocabularies.ts';

/*
 * What 立法法 (2023) says of each stage, by level of law. A table: the words are ours, the numbers are the law's.
 * National bills follow ch. 2; local ones follow art. 87, which leaves procedure to the local congress by reference
 * to ch. 2 (参照); cities also need approval (81) and autonomous areas (85). Regulations and rules follow ch. 3 and 4.
 * A stage of which 立法法 says nothing at a level has no entry, and none is invented.
 */

type Level = (typeof levels.words)[number];
type Stage = (typeof stages.words)[number];
type Basis = Partial<Record<Stage, string>>;

/** The articles were renumbered by the amendment in force from this day; an earlier event had another number. */
export const basisSince = '2023-03-15';

const national: Basis = {
  列入规划: '第五十六条',
  列入计划: '第五十六条',
  起草: '第五十七条',
  提请审议: '第五十八条',
  列入议程: '第二十九条、第三十条；提请大会审议的，第十七条、第十八条',
  审议: '第三十二条、第三十三条；大会审议的，第二十一条',
  公开征求意见: '第四十条',
  征求联系点意见: '第七十条',
  统一审议: '第三十六条；大会审议的，第二十三条',
  通过前评估: '第四十二条',
  表决: '第四十四条；大会表决的，第二十七条',
  公布: '第四十七条；大会通过的，第二十八条',
  施行: '第六十一条',
  立法后评估: '第六十七条',
  不列入议程: '第三十条；向大会提出的，第十八条',
  撤回: '第四十三条；列入议程以前，第五十九条',
  搁置审议: '第四十五条',
  暂不付表决: '第四十四条、第四十五条',
  未获通过: '第六十条',
  终止审议: '第四十五条',
};

/** Local procedure: set by the congress of the place, after the model of the national one. */
const local: Basis = {
  列入规划: '参照第五十六条，按本地的规定',
  列入计划: '参照第五十六条，按本地的规定',
  起草: '参照第五十七条，按本地的规定',
  提请审议: '第八十七条，参照第五十八条',
  列入议程: '第八十七条，参照第二十九条、第三十条',
  审议: '第八十七条，参照第三十二条、第三十三条；审议几次由本地规定',
  公开征求意见: '第八十七条，参照第四十条',
  征求联系点意见: '第九十条',
  统一审议: '第八十七条第二款',
  通过前评估: '第八十七条，参照第四十二条',
  表决: '第八十七条，参照第四十四条',
  公布: '第八十八条',
  施行: '参照第六十一条',
  备案: '第一百零九条',
  立法后评估: '参照第六十七条',
  不列入议程: '第八十七条，参照第三十条',
  撤回: '第八十七条，参照第四十三条；列入议程以前，参照第五十九条',
  搁置审议: '第八十七条，参照第四十五条',
  暂不付表决: '第八十七条，参照第四十四条、第四十五条',
  未获通过: '第八十七条，参照第六十条',
  终止审议: '第八十七条，参照第四十五条',
};

const basisByLevel: Record<Level, Basis> = {
  法律: national,
  行政法规: {
    列入计划: '第七十三条',
    起草: '第七十四条',
    公开征求意见: '第七十四条第二款',
    征求联系点意见: '第七十四条第一款',
    审议: '第七十六条',
    表决: '第七十六条',
    公布: '第七十七条',
    备案: '第一百零九条第一项',
  },
  监察法规: { 备案: '第一百一十八条' },
  省级地方性法规: {
    ...local,
    公布: '第八十八条第一款、第二款',
    备案: '第一百零九条第二项',
  },
  设区的市地方性法规: {
    ...local,
    报请批准: '第八十一条第一款',
    批准: '第八十一条第一款，四个月内审查合法性',
    公布: '第八十八条第三款',
    施行: '第八十一条第一款，批准后施行',
    备案: '第一百零九条第二项',
  },
  自治条例和单行条例: {
    ...local,
    报请批准: '第八十五条第一款',
    批准: '第八十五条第一款',
    公布: '第八十八条第四款',
    施行: '第八十五条第一款，批准后生效',
    备案: '第一百零九条第三项',
  },
  经济特区法规: { ...local, 备案: '第一百零九条第五项' },
  部门规章: {
    起草: '第九十四条，参照第七十四条',
    公开征求意见: '第九十四条，参照第七十四条',
    表决: '第九十五条第一款',
    公布: '第九十六条第一款',
    备案: '第一百零九条第四项',
  },
  地方政府规章: {
    起草: '第九十四条，参照第七十四条',
    公开征求意见: '第九十四条，参照第七十四条',
    表决: '第九十五条第二款',
    公布: '第九十六条第二款',
    备案: '第一百零九条第四项',
  },
};

/** Where 立法法 speaks of a stage at a level, 立法法第四十条; undefined where it does not, or did so under another number. */
export function findStageBasis(
  stage: Stage,
  level: Level | undefined,
  date: string | undefined,
): string | undefined {
  if (!level || (date !== undefined && date < basisSince)) return undefined;
  return basisByLevel[level][stage]?.replace(/^(参照)?/, '$1立法法');
}
