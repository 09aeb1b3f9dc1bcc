import { numberToNumeral } from '#domain/statute/numerals.ts';
import type { Random } from './random.ts';

/** Paragraphs (款) as a drafter would write them, from parts. Word lists: exempt from the size rule. */
const PLACES = [
  '滩涂',
  '渡口',
  '夜市',
  '骑楼',
  '潮汐池',
  '观景台',
  '旧码头',
  '盐田',
  '灯塔',
  '水上集市',
];
const AIMS = ['保护', '管理', '促进', '利用', '安全', '环境卫生', '登记'];
const ORGANS = [
  '市人民政府',
  '县（市、区）人民政府',
  '城市管理部门',
  '镇人民政府、街道办事处',
  '市场监督管理部门',
  '村民委员会、居民委员会',
];
const DUTIES = [
  '建立协调机制',
  '制定年度计划并向社会公布',
  '听取居民意见',
  '公布投诉电话',
  '开展日常巡查',
  '提供咨询服务',
  '建立档案',
];
const PEOPLE = ['经营者', '居民', '管理单位', '承运人', '施工单位', '志愿者'];
const LIMITS = [
  '擅自占用公共通道',
  '倾倒生活垃圾和建筑垃圾',
  '遮挡警示标志',
  '破坏防护设施',
  '在禁止时段使用扩音设备',
  '转借许可证件',
];

export function makeSubject(random: Random): string {
  return random.pick(PLACES) + random.pick(AIMS);
}

function makeList(random: Random, opening: string): string[] {
  const size = 2 + random.below(6);
  const items = Array.from({ length: size }, (_, index) => {
    const end = index === size - 1 ? '。' : '；';
    return `（${numberToNumeral(index + 1)}）${random.pick(LIMITS)}${end}`;
  });
  return [opening, ...items];
}

/** One paragraph: a sentence, or an opening with its items on lines of their own. */
export function makeParagraph(random: Random, subject: string): string[] {
  const organ = random.pick(ORGANS);
  const person = random.pick(PEOPLE);
  switch (random.below(5)) {
    case 0:
      return makeList(random, `在${subject}区域内，${person}不得有下列行为：`);
    case 1:
      return [
        `违反本条例第${numberToNumeral(1 + random.below(9))}条规定的，由${organ}责令改正；拒不改正的，处二百元以上一千元以下罚款。`,
      ];
    case 2:
      return [
        `${person}对${subject}工作有意见的，可以向${organ}提出，${organ}应当自收到之日起十五日内答复。`,
      ];
    case 3:
      return [`${organ}应当将${subject}经费列入预算，${random.pick(DUTIES)}。`];
    default:
      return [
        `${organ}应当${random.pick(DUTIES)}，${random.pick(DUTIES)}，保障${subject}工作的需要。`,
      ];
  }
}
