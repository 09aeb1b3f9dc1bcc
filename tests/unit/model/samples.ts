import type { Kind } from '#model/kinds.ts';

type Sample = Record<string, unknown>;

const evidence = { level: '制定机关反馈', source: '反馈函', date: '2025-09-20' };
const official = {
  organ: '望澜市人大常委会',
  channels: ['邮寄'],
  opens: '2025-03-10',
  closes: '2025-04-10',
};
const citation = { author: '作者', title: '题名', publication: '刊名、日期待补' };

/** The least that each kind accepts, for tests to change one thing in. */
export const samples: Record<Kind, Sample> = {
  law: {
    id: 'bench',
    title: '座椅条例',
    level: '设区的市地方性法规',
    form: '制定',
    organ: '望澜市人大常委会',
    topics: ['社区生活'],
    stages: [
      { stage: '审议', ordinal: 1, date: '2025-03-05' },
      { stage: '公布', date: '2025-09-10' },
    ],
    consultations: [
      {
        text: 'bench/draft',
        official,
        station: { organ: '法工委', closes: '2025-04-03 17:30', reportedAt: '2025-04-05' },
      },
    ],
  },
  text: {
    law: 'bench',
    id: 'promulgated',
    version: '公布稿',
    date: '2025-09-01',
    effective: '2026-01-01',
    source: { organ: '市人大常委会', url: 'https://a.example/b', date: '2025-09-10' },
  },
  suggestion: {
    id: 'armrest',
    title: '座椅要有扶手',
    law: 'bench',
    addressed: { text: 'bench/draft', eId: 'art_2' },
    voice: '站起来没处使劲。',
    by: '居民',
    through: '采集点',
    collectedOn: '2025-03-20',
    state: '采纳',
    adoptions: [
      {
        text: 'bench/promulgated',
        eId: 'art_2',
        quote: '设有扶手',
        mode: '增改',
        evidence: [evidence],
      },
    ],
    journey: [
      { step: '收集', date: '2025-03-20' },
      { step: '反馈', date: '2025-09-20' },
    ],
  },
  course: {
    id: 'sit',
    title: '坐一坐',
    summary: '学会坐。',
    stages: ['初中'],
    ages: { from: 12, to: 15 },
    outcomes: { basic: ['说出座椅有几条腿'] },
    licence: 'CC BY 4.0',
    authors: ['联系点'],
    updated: '2026-04-01',
  },
  lesson: {
    course: 'sit',
    id: 'read',
    order: 1,
    title: '读条文',
    summary: '读一条。',
    minutes: 20,
    outcomes: ['找到第一条'],
  },
  story: {
    id: 'chair',
    title: '一把椅子',
    kind: '实践摘编',
    summary: '两句话。',
    date: '2026-04-01',
    source: citation,
  },
  station: {
    id: 'pier',
    name: '码头采集点',
    kind: '信息采集点',
    level: '市',
    founder: '市人大常委会',
    host: '街道办事处',
    parent: 'qingliu',
    address: '码头路',
    hours: ['周一上午'],
    accessibility: ['没有台阶'],
  },
  event: {
    id: 'talk',
    title: '座椅板凳会',
    kind: '板凳会',
    starts: '2026-05-16 09:30',
    ends: '2026-05-16 11:00',
    place: '码头',
    topic: '扶手',
    who: '都可以来',
    accessibility: ['没有台阶'],
  },
  term: { id: 'article', term: '条', pinyin: 'tiáo', definition: '法规的一个编号段落。' },
  snapshot: {
    id: 'benches',
    title: '座椅数',
    place: '望澜市',
    scope: '全市',
    asOf: '2025-12-31',
    figures: [{ label: '座椅', value: '560多', unit: '把' }],
    source: citation,
  },
  correction: {
    id: 'one',
    date: '2026-03-02',
    page: '/laws/bench/',
    title: '日期',
    was: '九日',
    now: '十日',
  },
  page: { id: 'about', title: '关于', summary: '一句话。', updated: '2026-04-01' },
};

/** The sample with some of its fields replaced; `undefined` takes a field out. */
export function sampleOf(kind: Kind, changes: Sample = {}): Sample {
  const changed = structuredClone({ ...samples[kind], ...changes });
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}
