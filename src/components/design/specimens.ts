/* What the style page draws, all of it invented. In a file of its own because Astro reads the head of an MDX page line by line. */

export const today = '2026-05-12';
export const consultation = {
  official: { opens: '2026-04-28', closes: '2026-05-29', organ: '某市人大常委会' },
  station: { closes: '2026-05-22 17:30', organ: '某市人大常委会' },
  status: { state: 'open', officialDaysLeft: 17, stationDaysLeft: 10, length: 31 },
};
export const suggestion = {
  title: '坏了的灯三天修好',
  voice: '巷口那盏灯黑了一个月，打电话都说不归他管。',
  state: '采纳',
  by: '居民',
  through: '信息员',
  collectedOn: '2026-03-02',
  example: true,
};
export const road = {
  level: '设区的市地方性法规',
  stages: [
    { stage: '审议', ordinal: 1, date: '2026-04-24', organ: '某市人大常委会' },
    { stage: '公开征求意见', date: '2026-04-28', note: '到2026年5月29日为止。' },
    { stage: '表决', date: '2026-07-30' },
  ],
  consultations: [],
};
export const states = ['采纳', '采纳', '部分采纳', '未采纳', '转办', '未采纳', '研究中', '已报送'];
export const lessonBody = `<Quiz kind="single" question="路灯坏了，先看条文的哪一样？">
<Option correct feedback="对，先找谁来修。">谁</Option>
<Option feedback="几天修好要看，可是先要有人修。">几天</Option>
<Explanation>没有“谁”，后面的“应当”就落不到人身上。</Explanation>
</Quiz>

<Reveal label="想一想再看">灯亮了，事情就完了吗？</Reveal>

<Checklist title="带齐再走">

- 手电
- 记录本

</Checklist>`;

export const faces = [
  ['--serif, --law', 'law', '充电设施经营者应当在显著位置标明收费标准。'],
  ['--sans, --body', 'sans', '说明用平常话，一句一个意思。'],
  ['.label', 'label', '标签和注，2026年5月12日'],
];
export const colours = [
  ['paper', '纸，全页的底'],
  ['paper-2', '只用在演示站点的提示条'],
  ['ins', '新增的字下面的底色'],
  ['ink', '墨，正文、改动的记号、主按钮'],
  ['ink-2', '注、标签、删去的字'],
  ['red', '居民说的话，和它写成的字；别的都不用'],
  ['rule-2', '控件的边、链接的下划线、没有改动的记号'],
  ['rule', '装饰的细线，不单独表意'],
];
