/**
 * Pairs of characters that law uses most, each one word of the index: 人, 民, 应 and 当 alone cost 190 kB at 600 statutes,
 * 人民 and 应当 a third of it. A stand-in, one character, takes the pair's place in the index copy and in what is asked.
 *
 * 1. No character ends one pair and begins another: where a pair stands, it is joined, whatever stands around it.
 * 2. A text holds a piece exactly when the joined text holds one of `joinedForms(piece)`: only its first character can
 *    be the end of a pair, only its last the beginning of one.
 * 3. `splitPairs(joinPairs(text))` is the text, but for white space within a pair.
 *
 * Example: 政府应 → 政府应 or 政府⟨应当⟩, where ⟨⟩ is one character. The pairs are those of 600 statutes in force,
 * counted; a pair more or less changes what a search costs, never what it finds.
 */
const PAIRS = (
  '应当 人民 或者 部门 规定 管理 第二 行政 有关 第十 单位 第三 建设 工作 条例 其他 法律 委员 机构 人员 服务 按照 安全 可以 国家 保护 公布 第四 组织 机关 企业 监督 代表 ' +
  '申请 规划 经营 责任 行为 使用 标准 第一 社会 不得 大会 第五 活动 法院 生产 技术 意见 制定 实施 情况 登记 违反 根据 环境 常务 国务 信息 相关 处理 提供 工程 地方 决定 ' +
  '批准 第六 下列 发展 城市 区域 公共 措施 要求 资源 罚款 专利 符合 教育 通过 县级 中华 建立 犯罪 检察 责令 医疗 保障 提出 条件 依照 办理 及时 项目 采取 加强 案件 建筑 ' +
  '第七 给予 质量 审查 开展 报告 制度 第八 改正 经济 检查 污染 范围 诉讼 物业 运输 场所 适用 从事 材料 农业 劳动 确定 支持 承担 文化 情形 直接'
).split(' ');

/** Characters of CJK Extension G, at its beginning, which no page of law prints. */
const FIRST = 0x30000;
const LAST = FIRST + PAIRS.length - 1;

const standIns = PAIRS.map((pair, index): [string, string] => [
  pair,
  String.fromCodePoint(FIRST + index),
]);
const joined = new Map(standIns);
const parted = new Map(standIns.map(([pair, standIn]) => [standIn, pair]));
const pattern = new RegExp(PAIRS.map((pair) => [...pair].join(' ?')).join('|'), 'gu');

const groupBy = (at: 0 | 1): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const [pair, standIn] of standIns)
    groups.set(pair[at] ?? '', [...(groups.get(pair[at] ?? '') ?? []), standIn]);
  return groups;
};
const beginningWith = groupBy(0);
const endingIn = groupBy(1);

/** Whether a character would be taken for a pair. */
export function isStandIn(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= FIRST && code <= LAST;
}

export function joinPairs(text: string): string {
  return text.replace(pattern, (pair) => joined.get(pair.replace(' ', '')) ?? pair);
}

export function splitPairs(text: string): string {
  return text.replace(/[\u{30000}-\u{300ff}]/gu, (character) => parted.get(character) ?? character);
}

/** How a piece of a folded phrase may stand in the joined text. */
export function joinedForms(piece: string): string[] {
  const whole = [...joinPairs(piece)];
  const [first = ''] = whole;
  const last = whole.at(-1) ?? '';
  if (whole.length === 1)
    return [first, ...(endingIn.get(first) ?? []), ...(beginningWith.get(first) ?? [])];
  const heads = [first, ...(endingIn.get(first) ?? [])];
  const tails = [last, ...(beginningWith.get(last) ?? [])];
  const middle = whole.slice(1, -1).join('');
  return heads.flatMap((head) => tails.map((tail) => head + middle + tail));
}
