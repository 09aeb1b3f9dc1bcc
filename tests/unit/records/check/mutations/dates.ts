import { type Mutation } from './mutation.ts';

/** Days that do not fit each other. */
export const dateMutations: readonly Mutation[] = [
  {
    rule: 'suggestion-dates',
    claim: 'a voice older than the draft it speaks to',
    edits: [['suggestions/sign.md', 'collectedOn: 2025-03-26', 'collectedOn: 2025-02-26']],
    at: 'suggestions/sign.md:12',
    says: '早于当时的文本 bench/draft',
  },
  {
    rule: 'suggestion-dates',
    claim: 'evidence older than the voice',
    edits: [['suggestions/keep-check.md', 'date: 2025-09-20', 'date: 2025-03-20']],
    at: 'suggestions/keep-check.md:22',
    says: '采纳的证据的日期',
  },
  {
    rule: 'suggestion-dates',
    claim: 'a refusal older than the voice',
    edits: [['suggestions/seat-heating.md', 'date: 2025-09-20', 'date: 2025-03-20']],
    at: 'suggestions/seat-heating.md:19',
    says: '未采纳的出处的日期',
  },
  {
    rule: 'suggestion-dates',
    claim: 'silence since before the voice',
    edits: [['suggestions/sign.md', 'asOf: 2026-05-01', 'asOf: 2025-03-20']],
    at: 'suggestions/sign.md:14',
    says: '截至的日期',
  },
  {
    rule: 'law-dates',
    claim: 'a report after the organ stopped listening',
    edits: [
      [
        'laws/bench.md',
        'closes: 2025-04-03 17:30',
        'closes: 2025-04-03 17:30\n      reportedAt: 2025-05-03',
      ],
    ],
    at: 'laws/bench.md:40',
    says: '晚于官方截止 2025-04-10',
    isNotice: true,
  },
  {
    rule: 'law-dates',
    claim: 'a draft younger than the promulgation',
    edits: [
      ['texts/bench/draft.md', 'date: 2025-03-05', 'date: 2025-10-05'],
      ['texts/bench/draft.md', 'date: 2025-03-10', 'date: 2025-10-10'],
    ],
    at: 'texts/bench/draft.md:5',
    says: '晚于公布日期',
  },
  {
    rule: 'law-dates',
    claim: 'a consultation before there was a draft',
    edits: [['laws/bench.md', 'opens: 2025-03-10', 'opens: 2025-03-01']],
    at: 'laws/bench.md:35',
    says: '2025-03-05 才有的',
  },
  {
    rule: 'law-dates',
    claim: 'a promulgation without its words',
    edits: [
      [
        'texts/bench/promulgated.md',
        'version: 公布稿\ndate: 2025-09-01\neffective: 2026-01-01',
        'version: 表决稿\ndate: 2025-09-01',
      ],
    ],
    at: 'laws/bench.md:25',
    says: '没有公布稿',
    isNotice: true,
  },
  {
    rule: 'law-dates',
    claim: 'a consultation that outlives the promulgation',
    edits: [['laws/bench.md', 'closes: 2025-04-10', 'closes: 2026-07-10']],
    at: 'laws/bench.md:36',
    says: '已经“公布”',
  },
  {
    rule: 'law-dates',
    claim: 'a text in force on another day than its law',
    edits: [['texts/bench/promulgated.md', 'effective: 2026-01-01', 'effective: 2026-02-01']],
    at: 'texts/bench/promulgated.md:6',
    says: '“施行”是 2026-01-01',
  },
  {
    rule: 'event-story-dates',
    claim: 'an outcome of an event that is still ahead',
    edits: [
      [
        'events/bench-talk.md',
        'starts: 2025-03-20 09:30\nends: 2025-03-20 11:00',
        'starts: 2026-06-20 09:30\nends: 2026-06-20 11:00',
      ],
    ],
    at: 'events/bench-talk.md:13',
    says: '才开始',
  },
  {
    rule: 'event-story-dates',
    claim: 'a story older than its voice',
    edits: [['stories/armrest-story.md', 'date: 2026-01-15', 'date: 2025-01-15']],
    at: 'stories/armrest-story.md:8',
    says: '才收集的',
  },
  {
    rule: 'happened-dates',
    claim: 'a correction of tomorrow',
    edits: [['corrections/armrest-date.md', 'date: 2025-04-20', 'date: 2026-05-13']],
    at: 'corrections/armrest-date.md:3',
    says: '还没有到（今天是 2026-05-12）',
  },
  {
    rule: 'happened-dates',
    claim: 'a scheduled record that will still be ahead of its day',
    edits: [
      [
        'corrections/armrest-date.md',
        'date: 2025-04-20',
        'publishAt: 2026-06-01\ndate: 2027-04-20',
      ],
    ],
    at: 'corrections/armrest-date.md:4',
    says: '定时公开那天是 2026-06-01',
  },
  {
    rule: 'happened-dates',
    claim: 'a stage that is known ahead',
    edits: [['laws/shade.md', 'date: 2026-02-10', 'date: 2026-07-10']],
    at: 'laws/shade.md:10',
    says: '还没有到',
    isNotice: true,
  },
  {
    rule: 'release-windows',
    claim: 'a record withdrawn before it is released',
    edits: [
      [
        'stories/armrest-story.md',
        'law: bench',
        'publishAt: 2026-06-01\nunpublishAt: 2026-05-20\nlaw: bench',
      ],
    ],
    at: 'stories/armrest-story.md:8',
    says: '永远不会公开',
  },
];
