/**
 * Formulas of penalty provisions, which stand in many articles and tell little about any: their grams weigh less
 * (grams.ts). Rarity alone does not see it, since in a law of forty articles they may stand in six.
 *
 * Example: 泄露……的，……构成犯罪的，依法追究刑事责任 and 实施间谍行为，构成犯罪的，依法追究刑事责任 share a formula, no rule.
 * Source: the wording fixed by 立法技术规范（试行）（一） of the 全国人大常委会法制工作委员会 for legal liability.
 */
export const FORMULAS: readonly string[] = [
  '违反本法规定',
  '违反本条例规定',
  '违反本办法规定',
  '有下列行为之一的',
  '有下列情形之一的',
  '构成犯罪的依法追究刑事责任',
  '尚不构成犯罪的',
  '责令限期改正',
  '给予警告',
  '处以罚款',
  '并处罚款',
  '情节严重的',
  '没收违法所得',
  '直接负责的主管人员和其他直接责任人员依法给予处分',
  '五万元以上十万元以下',
];

/** What is left of the weight of a gram that stands in a formula. */
export const FORMULA_SHARE = 0.4;
