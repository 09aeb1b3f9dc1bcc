/**
 * Which law a reference belongs to, read from the words right before it.
 *
 * 1. 《某法》第三条 and 治安管理处罚法第三条 name another law; 本法第三条 and 第三条 the statute itself.
 * 2. Verbs and particles before an unmarked name are no part of it: 违反公司法第三条 → 公司法.
 *
 * Example: "依照《望澜市滩涂保护条例》" → name 望澜市滩涂保护条例, 12 characters back.
 */
export interface LawName {
  readonly name: string;
  /** How many characters before the reference the name takes, its marks included. */
  readonly length: number;
}

const MARKED = /《([^《》]{2,60}(?:〈[^〈〉]{2,40}〉[^《》]{0,20})?)》(?:（[^（）]{1,30}）)?$/;
const OWN = /本(?:法|条例|办法|规定|细则|实施细则|规则|决定|章程|编|修正案|解释)$/;
const UNMARKED = /([\u4e00-\u9fa5]{1,24}(?:法|条例|法典))$/;
const LEADING =
  /^.*(?:依照|依据|根据|按照|违反|适用|符合|参照|执行|实施|将|在|对|由|和|及|与|或者|或|以及|的|除|按|以|同|照|是|有|其|该|为)(?=.{2,}$)/;

export function readLawName(before: string): LawName | undefined {
  const own = OWN.exec(before);
  if (own) return { name: '', length: own[0].length };
  const marked = MARKED.exec(before);
  if (marked) return { name: marked[1] ?? '', length: marked[0].length };
  const unmarked = UNMARKED.exec(before.slice(-26))?.[1];
  const name = unmarked?.replace(LEADING, '');
  return name && /^(?!.{0,2}(?:方法|办法|做法|非法|合法|依法|违法)$)/.test(name)
    ? { name, length: name.length }
    : undefined;
}
