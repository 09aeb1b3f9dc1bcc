import type { Pattern } from './pattern.ts';

/** The plate of a car. */
export const platePatterns: readonly Pattern[] = [
  {
    kind: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ -]?[A-HJ-NP-Z][ ·•.-]{0,2}(?=[A-HJ-NP-Z0-9学警港澳挂领]*\d)(?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJ-NP-Z]|[A-HJ-NP-Z0-9]{4}[学警港澳挂领])(?![0-9A-Za-z])(?!号(?:文|通知|公告|令))/gi,
  },
  {
    // Of the armed police, the army and an embassy
    kind: '车牌号',
    pattern:
      /(?<![A-Za-z])WJ[ ·•.-]?[\u4e00-\u9fff]?[ ·•.-]?\d{4,6}[A-Z0-9](?![0-9A-Za-z])|军[A-Z][ ·•.-]?\d{5}(?!\d)|(?<!\d)\d{6}使(?![\u4e00-\u9fff])|使[ ·•.-]?\d{6}(?!\d)/g,
  },
];

/** Chinese or Arabic, the number of a building, a stair or a room. */
const n =
  '(?:[A-Za-z]?\\d{1,4}(?:-\\d{1,3})?[A-Za-z]?|[〇零一二三四五六七八九十百]{1,5}|[甲乙丙丁]\\d{0,3}|(?<![A-Za-z])[A-Z])';
const stair = `(?:${n}|[东西南北中]) ?(?:单元|门洞?|梯)`;
const room = `(?:${stair})? ?,? ?(?:${n} ?[楼层])? ?(?:[A-Za-z]?\\d{2,4}|[〇零一二三四五六七八九十百]{2,5})(?: ?[室房号])`;
const building = `${n} ?(?:号楼|栋楼?|幢|座|弄|#楼?|号院|号)`;
/** What is counted is no room. */
const notCounted = '(?![0-9A-Za-z年月日元人户个平米万余多])';
const estate = '(?:小区|花园|家园|新村|公寓|佳苑|苑|里)';

/** Where someone lives. */
export const homePatterns: readonly Pattern[] = [
  // 3号楼2单元501室, 12幢304, 5弄3号602室
  { kind: '住址', pattern: new RegExp(`${building} ?,? ?${room}`, 'g') },
  {
    kind: '住址',
    pattern: new RegExp(
      `${n} ?(?:号楼|栋|幢|座|#楼?) ?,? ?(?:${stair} ?|[A-Z]座 ?)?\\d{3,4}${notCounted}`,
      'g',
    ),
  },
  // 3栋2-501
  {
    kind: '住址',
    pattern: new RegExp(`${n} ?(?:号楼|栋|幢) ?,? ?\\d{1,2}-\\d{3,4}${notCounted}`, 'g'),
  },
  {
    kind: '住址',
    pattern: new RegExp(
      `${n} ?单元 ?,? ?(?:\\d{3,4}(?:室|号|房)?(?![\\d元人户个平米年余多])|[〇零一二三四五六七八九十百]{2,5}[室房])`,
      'g',
    ),
  },
  // 三栋二单元, without a room: a stair of ten homes is known by its people
  { kind: '住址', pattern: new RegExp(`${n} ?(?:号楼|栋|幢) ?,? ?${n} ?单元(?!楼)`, 'g') },
  // 12-3-501 after the name of an estate, 3-1202 too, or a room of it
  {
    kind: '住址',
    pattern: new RegExp(
      `${estate} ?\\d{1,3}-(?:\\d{1,2}-)?\\d{3,4}(?!\\d)(?!号?地块)|${estate} ?\\d{3,4} ?室`,
      'g',
    ),
  },
  // 3-2-501 alone, where it can be building, stair, floor and door; 3-1202室
  {
    kind: '住址',
    pattern:
      /(?<![\dA-Za-z.-])(?<![图表式号例版比章节第件][为:]?)\d{1,2}-(?:[1-9]-(?:[1-9]|[12]\d|3[0-4])(?:0[1-9]|1[0-2])(?![\d-])|(?:[1-9]-)?\d{3,4} ?室)/g,
  },
  // A home in a village: 澄湾村三组12号
  {
    kind: '住址',
    pattern: new RegExp(`[村庄屯寨湾](?:第)?${n}(?:村民小)?[组队社] ?\\d{1,4} ?号`, 'g'),
  },
  { kind: '住址', pattern: /[路街巷道里弄村苑园区] ?\d{1,4} ?(?:弄|号附) ?\d{1,4} ?号/g },
  // Said to be where someone lives
  {
    kind: '住址',
    pattern: new RegExp(
      `(?:家庭住址|家住|现住|住址|户籍地址|我家(?:在|住)|住在)[^。;\\n]{0,24}?(?<data>[\\u4e00-\\u9fff]{1,12}\\d{1,4} ?(?:号|室|栋|幢))`,
      'g',
    ),
  },
];
