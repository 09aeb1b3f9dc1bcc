import type { RuleRow } from './rule-rows.ts';

/** Ways to break what holds between records, and their dates. */
export const recordRows: readonly RuleRow[] = [
  {
    rule: 'references-exist',
    claim: 'a station that is not there',
    edits: { 'suggestions/sign.md': ['station: pier', 'station: peir'] },
    at: 'suggestions/sign.md:11',
    says: '没有编号是 peir 的站点',
  },
  {
    rule: 'references-exist',
    claim: 'a version of no law',
    edits: {
      'texts/lamp/draft.md': `---
law: lamp
id: draft
version: 草案
date: 2025-03-05
source: { organ: 甲, publication: 公报, date: 2025-03-10 }
example: true
---

第一条　路灯应当明亮。
`,
    },
    at: 'texts/lamp/draft.md:2',
    says: '没有编号是 lamp 的立法项目',
  },
  {
    rule: 'references-exist',
    claim: 'a lesson of no course',
    edits: {
      'lessons/sit--write.mdx': null,
      'lessons/stand--write.mdx': `---
course: stand
id: write
order: 2
title: 扶手是谁提的
summary: 从一句话找到一条。
minutes: 15
outcomes: [说出一句话变成了哪几个字]
example: true
---
`,
    },
    at: 'lessons/stand--write.mdx:2',
    says: '没有编号是 stand 的微课程',
  },
  {
    rule: 'references-exist',
    claim: 'a term of a lesson’s component that is not there',
    edits: { 'lessons/sit--read.mdx': ['<Term id="article">', '<Term id="chair">'] },
    at: 'lessons/sit--read.mdx:16',
    says: '没有编号是 chair 的术语',
  },
  {
    rule: 'references-exist',
    claim: 'a suggestion of a lesson’s card that is not there',
    edits: {
      'lessons/sit--read.mdx': ['<SuggestionCard id="armrest"', '<SuggestionCard id="arm"'],
    },
    at: 'lessons/sit--read.mdx:24',
    says: '没有编号是 arm 的建议',
  },
  {
    rule: 'references-released',
    claim: 'adopted into a version that is not public yet',
    edits: {
      'texts/bench/promulgated.md': ['example: true', 'publishAt: 2026-06-01\nexample: true'],
      'lessons/sit--read.mdx': null,
      'lessons/sit--write.mdx': null,
      'courses/sit.md': null,
      'stories/armrest-story.md': ['](/laws/bench/promulgated/#art_2)', '](/laws/bench/)'],
      'laws/bench.md': ['](/laws/bench/promulgated/#art_3)', '](/laws/bench/draft/#art_3)'],
    },
    at: 'suggestions/armrest.md:15',
    says: 'bench/promulgated 还没有公开',
    total: 5,
  },
  {
    rule: 'references-released',
    claim: 'a story of a suggestion that is a draft',
    edits: {
      'suggestions/armrest.md': ['example: true', 'draft: true\nexample: true'],
      'lessons/sit--write.mdx': ['[那条建议](/suggestions/armrest/)', '那条建议'],
      'corrections/armrest-date.md': ['/suggestions/armrest/', '/suggestions/sign/'],
    },
    at: 'stories/armrest-story.md:8',
    says: '建议 armrest 还没有公开',
    isNotice: true,
    total: 3,
  },
  {
    rule: 'eids-stand',
    claim: 'a suggestion to an article that the draft does not have',
    edits: { 'suggestions/sign.md': ['eId: art_2', 'eId: art_6'] },
    at: 'suggestions/sign.md:7',
    says: '共 5 条',
  },
  {
    rule: 'eids-stand',
    claim: 'a highlight of an article that is not there',
    edits: { 'laws/bench.md': ['eId: art_3', 'eId: art_33'] },
    at: 'laws/bench.md:15',
    says: '没有 art_33',
  },
  {
    rule: 'eids-stand',
    claim: 'a lesson’s quotation of an article that is not there',
    edits: { 'lessons/sit--read.mdx': ['eId="art_3"', 'eId="art_3__para_2"'] },
    at: 'lessons/sit--read.mdx:22',
    says: '第三条 有 1 款',
  },
  {
    rule: 'unique-ids',
    claim: 'two files whose names differ in case alone',
    edits: {
      'glossary/Article.md':
        '---\nid: article\nterm: 条目\npinyin: tiáo mù\ndefinition: 另一个解释。\n---\n',
    },
    at: 'glossary/article.md:2',
    says: '大小写不算区别',
    total: 2,
  },
  {
    rule: 'unique-titles',
    claim: 'two suggestions with one title',
    edits: { 'suggestions/sign.md': [/title: .*/, 'title: 座椅要有扶手'] },
    at: 'suggestions/sign.md:3',
    says: 'minimal/suggestions/armrest.md',
  },
  {
    rule: 'unique-titles',
    claim: 'two laws with one title',
    edits: { 'laws/shade.md': [/title: .*/, 'title: 望澜市公共座椅管理条例'] },
    at: 'laws/shade.md:3',
    says: '标题一样',
    isNotice: true,
  },
  {
    rule: 'example-references',
    claim: 'a digest of real practice that leans on an invented suggestion',
    edits: { 'stories/other-place.md': ['source:', 'suggestions: [armrest]\nsource:'] },
    at: 'stories/other-place.md:7',
    says: '引用了虚构示例（建议 armrest）',
  },
  {
    rule: 'example-marks',
    claim: 'an invented station without its mark',
    edits: { 'stations/qingliu.md': ['\nexample: true', ''] },
    at: 'stations/qingliu.md:2',
    says: '没有标“虚构示例”',
  },
  {
    rule: 'consultation-texts',
    claim: 'a consultation on another law’s draft',
    edits: {
      'laws/shade.md': [
        'topics:',
        'highlights:\n  - { text: bench/draft, eId: art_1, question: 为什么 }\ntopics:',
      ],
    },
    at: 'laws/shade.md:8',
    says: '不属于这个项目（shade）',
  },
  {
    rule: 'law-dates',
    claim: 'a draft made after promulgation',
    edits: {
      'texts/bench/second-reading.md': `---
law: bench
id: second-reading
version: 草案二次审议稿
date: 2025-09-11
source: { organ: 甲, publication: 公报, date: 2025-09-12 }
example: true
---

第一条　为了方便行人休息，制定本条例。
`,
    },
    at: 'texts/bench/second-reading.md:5',
    says: '晚于公布日期 2025-09-10',
  },
  {
    rule: 'law-dates',
    claim: 'a consultation that opens before its draft is there',
    edits: { 'laws/bench.md': ['opens: 2025-03-10', 'opens: 2025-03-04'] },
    at: 'laws/bench.md:35',
    says: '文本 bench/draft 却是 2025-03-05 才有的',
  },
  {
    rule: 'law-dates',
    claim: 'a law promulgated without words',
    edits: {
      'laws/shade.md': ['example: true', '  - stage: 公布\n    date: 2026-04-01\nexample: true'],
    },
    at: 'laws/shade.md:11',
    says: '没有公布稿',
    isNotice: true,
  },
  {
    rule: 'happened-dates',
    claim: 'an answer of next year',
    edits: { 'suggestions/keep-check.md': ['date: 2025-09-20', 'date: 2027-09-20'] },
    at: 'suggestions/keep-check.md:22',
    says: '还没有到（今天是 2026-05-12）',
  },
  {
    rule: 'happened-dates',
    claim: 'a correction of tomorrow',
    edits: { 'corrections/armrest-date.md': ['date: 2025-04-20', 'date: 2026-05-13'] },
    at: 'corrections/armrest-date.md:3',
    says: '2026-05-13 还没有到',
  },
  {
    rule: 'event-story-dates',
    claim: 'what came of an event that has not begun',
    edits: { 'events/bench-talk.md': [/2025-03-20/g, '2026-06-20'] },
    at: 'events/bench-talk.md:13',
    says: '却已经写了“后来怎样”',
  },
  {
    rule: 'event-story-dates',
    claim: 'a story older than the voice it tells of',
    edits: { 'stories/armrest-story.md': ['date: 2026-01-15', 'date: 2025-03-19'] },
    at: 'stories/armrest-story.md:8',
    says: '2025-03-20 才收集的',
  },
  {
    rule: 'release-windows',
    claim: 'withdrawn before it is published',
    edits: {
      'stories/other-place.md': [
        'source:',
        'publishAt: 2026-04-02\nunpublishAt: 2026-04-01\nsource:',
      ],
    },
    at: 'stories/other-place.md:8',
    says: '永远不会公开',
  },
  {
    rule: 'no-circles',
    claim: 'two stations that are each other’s parent',
    edits: { 'stations/qingliu.md': ['host:', 'parent: pier\nhost:'] },
    at: 'stations/qingliu.md:7',
    says: '绕了一圈',
    total: 2,
  },
  {
    rule: 'page-addresses',
    claim: 'a fixed page at the address of one that the program makes',
    edits: {
      'pages/design.md':
        '---\nid: design\ntitle: 设计\nsummary: 一句话。\nupdated: 2026-04-01\n---\n',
    },
    at: 'pages/design.md:2',
    says: '/about/design/',
  },
];
