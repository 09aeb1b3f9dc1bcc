import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureCloseness } from '#domain/trace/closeness.ts';

type Label = '文字相同' | '文字相近' | '部分相近' | '差别较大';

/** What a careful reader would call each pair by its letters alone, whatever it means. */
const cases: [label: Label, proposal: string, law: string][] = [
  ['文字相同', '应当在二十四小时内修复', '充电设施发生故障的，经营者应当在二十四小时内修复。'],
  ['文字相同', '在树下设置长凳', '街道办事处应当在树下设置长凳，方便歇脚。'],
  ['文字相同', '不得收费。', '任何单位和个人不得收费。'],
  ['文字相同', '应当公示、告知', '经营者应当公示，告知消费者。'],
  ['文字相同', '满６５周岁的老年人', '满65周岁的老年人免费乘车。'],
  ['文字相同', '每年至少组织一次演练', '乡镇人民政府每年至少组织一次演练。'],
  ['文字相同', '优先安排低层住户', '更新改造优先安排低层住户；'],
  [
    '文字相近',
    '在充电场所和手机支付页面分别标明电费和服务费',
    '在充电场所和支付页面分别标明电费和服务费。',
  ],
  ['文字相近', '公示期不少于二十日，公示单元出入口', '公示期不少于十五日，公示单元出入口。'],
  ['文字相近', '物业服务人应当每月巡查一次消防通道', '物业服务人应当每周巡查一次消防通道。'],
  ['文字相近', '禁止在楼梯间、走廊停放电动自行车', '禁止在楼梯间、安全出口停放电动自行车。'],
  ['文字相近', '赶海可以使用手耙，不得使用机械', '赶海可以使用手耙，禁止使用机械。'],
  ['文字相近', '小作坊应当保存进货票据六个月以上', '小作坊应当保存进货票据三个月以上。'],
  [
    '文字相近',
    '电梯运行维护费用由受益业主按照约定分摊',
    '电梯运行维护费用由全体业主按照约定分摊。',
  ],
  // Negations: the letters are close and the meaning is the opposite. The page warns of it.
  [
    '文字相近',
    '可以在公共门厅停放电动自行车并为蓄电池充电',
    '不得在公共门厅停放电动自行车并为蓄电池充电。',
  ],
  ['文字相近', '业主应当承担电梯加装期间的施工费用', '业主不承担电梯加装期间的施工费用。'],
  [
    '文字相近',
    '允许在校门口二百米内设置食品摊点和饮料摊点',
    '禁止在校门口二百米内设置食品摊点和饮料摊点。',
  ],
  ['文字相近', '经营者有权拒绝退还充电预存费用的余额', '经营者无权拒绝退还充电预存费用的余额。'],
  // Swapped subjects: the same letters, another person bound.
  [
    '文字相近',
    '由业主委员会负责充电棚的日常清扫和维护保养',
    '由居民委员会负责充电棚的日常清扫和维护保养。',
  ],
  [
    '文字相近',
    '消费者应当保存充电记录并在发生争议时出示凭证',
    '经营者应当保存充电记录并在发生争议时出示凭证。',
  ],
  [
    '部分相近',
    '街道办事处应当公布投诉电话并及时答复投诉人',
    '市人民政府应当公布投诉电话并及时答复投诉人。',
  ],
  [
    '部分相近',
    '增加一款：快递企业应当培训配送员安全充电',
    '快递企业应当对配送人员开展停放充电安全培训。',
  ],
  [
    '差别较大',
    '老旧小区没有空地的，几个小区可以一起建充电棚',
    '相邻小区均无场地的，可以联合建设充电棚。',
  ],
  ['差别较大', '夜班人员可以凭证明在零点以后充电', '夜班人员充电按照物业服务人的安排进行。'],
  [
    '部分相近',
    '标签上写明生产日期、保质期和做的人的名字',
    '标签应当标明生产日期、保质期和生产者名称。',
  ],
  ['差别较大', '晚上别断电', '集中充电设施应当具备充满自动断电功能。'],
  ['差别较大', '一楼的人要给点钱', '低层住户的补偿由业主协商确定。'],
  ['差别较大', '车太多了没地方放', '县级人民政府应当编制停放设施专项规划。'],
  ['差别较大', '请给候鸟留一条路', '养殖者应当缴纳海域使用金。'],
  ['差别较大', '希望多宣传', '违反本条例规定的，处二百元罚款。'],
  ['差别较大', '建议对初次违法的不处罚', '本条例自公布之日起施行。'],
  ['差别较大', '摊位费太高', '食品小摊点应当保持环境整洁。'],
];

describe('closeness counts letters, not meaning', () => {
  test.each(cases)('%s：%s ／ %s', (label, proposal, law) => {
    expect(measureCloseness(proposal, law)?.word ?? '差别较大').toBe(label);
  });

  test('it says what is missing', () => {
    const found = measureCloseness(
      '在充电场所和手机支付页面分别标明',
      '在充电场所和支付页面分别标明。',
    );
    expect(found).toMatchObject({ shared: 14, total: 16 });
    expect(found?.missing.join('')).toBe('手机');
  });

  test('a rare character is one, as it is on paper', () => {
    const found = measureCloseness('𠮷野家应当公示𠮷', '𠮷野家应当公示');
    expect(found).toMatchObject({ shared: 7, total: 8 });
    expect(found?.missing).toEqual(['𠮷']);
  });
});

test('whatever the texts, no more is shared than there is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (proposal, law) => {
      const found = measureCloseness(proposal, law);
      if (found) expect(found.shared).toBeLessThanOrEqual(found.total);
    }),
  );
});
