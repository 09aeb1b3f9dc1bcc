import type { Pattern } from './pattern.ts';

/** The plate of a car. */
export const platePatterns: readonly Pattern[] = [
  {
    kind: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ -]?[A-HJ-NP-Z][ ·•.-]{0,2}(?=[A-HJ-NP-Z0-9学警港澳挂]*\d)(?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJ-NP-Z]|[A-HJ-NP-Z0-9]{4}[学警港澳挂])(?![0-9A-Za-z])(?!号(?:文|通知|公告|令))/g,
  },
];

/** Chinese or Arabic, the number of a building, a stair or a room. */
const n =
  '(?:[A-Za-z]?\\d{1,4}(?:-\\d{1,3})?[A-Za-z]?|[〇零一二三四五六七八九十百]{1,5}|[甲乙丙丁])';
const room = `(?:${n} ?单元)? ?,? ?(?:${n} ?[楼层])? ?(?:[A-Za-z]?\\d{2,4}|[〇零一二三四五六七八九十百]{2,5})(?: ?[室房号])`;
const building = `${n} ?(?:号楼|栋楼?|幢|座|弄|#楼|号院|号)`;

/** Where someone lives. */
export const homePatterns: readonly Pattern[] = [
  // 3号楼2单元501室, 12幢304, 5弄3号602室
  { kind: '住址', pattern: new RegExp(`${building} ?,? ?${room}`, 'g') },
  {
    kind: '住址',
    pattern: new RegExp(
      `${n} ?(?:号楼|栋|幢) ?,? ?(?:${n} ?单元 ?)?\\d{3,4}(?![0-9A-Za-z年月日元人户个平米万])`,
      'g',
    ),
  },
  {
    kind: '住址',
    pattern: new RegExp(
      `${n} ?单元 ?,? ?(?:\\d{3,4}(?:室|号|房)?(?![\\d元人户个平米年])|[〇零一二三四五六七八九十百]{2,5}[室房])`,
      'g',
    ),
  },
  // 三栋二单元, without a room: a stair of ten homes is known by its people
  { kind: '住址', pattern: new RegExp(`${n} ?(?:号楼|栋|幢) ?,? ?${n} ?单元(?!楼)`, 'g') },
  // 12-3-501 after the name of an estate
  {
    kind: '住址',
    pattern: /(?:小区|花园|家园|新村|公寓|佳苑|苑|里) ?\d{1,3}-\d{1,2}-\d{3,4}(?!\d)/g,
  },
  // A home in a village: 澄湾村三组12号
  {
    kind: '住址',
    pattern: new RegExp(`[村庄屯寨湾](?:第)?${n}(?:村民小)?[组队社] ?\\d{1,4} ?号`, 'g'),
  },
  { kind: '住址', pattern: /[路街巷道里弄村苑园区] ?\d{1,4} ?弄 ?\d{1,4} ?号/g },
  // Said to be where someone lives
  {
    kind: '住址',
    pattern: new RegExp(
      `(?:家庭住址|家住|现住|住址|户籍地址|我家(?:在|住)|住在)[^。;\\n]{0,24}?(?<data>[\\u4e00-\\u9fff]{1,12}\\d{1,4} ?(?:号|室|栋|幢))`,
      'g',
    ),
  },
];
