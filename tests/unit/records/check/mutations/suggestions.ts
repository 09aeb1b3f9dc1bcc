import { type Mutation } from './mutation.ts';

/** Suggestions among others: versions in order, sources, mergers. */
export const suggestionMutations: readonly Mutation[] = [
  {
    rule: 'similar-suggestions',
    claim: 'the same voice recorded twice',
    edits: [
      ['suggestions/sign.md', 'title: 座椅旁边写上谁管', 'title: 石头凳子冬天加热'],
      ['suggestions/sign.md', 'voice: 坏了不知道找谁。', 'voice: 石头凳子冬天没法坐。'],
    ],
    at: 'suggestions/seat-heating.md:8',
    says: '和 sign 的用字很相近',
    isNotice: true,
  },
  {
    rule: 'adoption-order',
    claim: 'words adopted into the very draft that was spoken to',
    edits: [['suggestions/armrest.md', 'text: bench/promulgated', 'text: bench/draft']],
    at: `suggestions/armrest.md:15`,
    says: '就是当时提意见的那一稿',
  },
  {
    rule: 'adoption-order',
    claim: 'words adopted into an earlier version',
    edits: [['texts/bench/promulgated.md', 'date: 2025-09-01', 'date: 2025-03-01']],
    at: `suggestions/armrest.md:15`,
    says: '早于当时提意见的 bench/draft',
  },
  {
    rule: 'cited-sources',
    claim: 'an adoption into a text without a public source',
    edits: [['texts/bench/promulgated.md', /source:\n(?: .*\n)+/, 'source:\n  pending: true\n']],
    at: `suggestions/armrest.md:15`,
    says: '来源待补',
  },
  {
    rule: 'cited-sources',
    claim: 'a course on a text without a public source',
    edits: [['texts/bench/promulgated.md', /source:\n(?: .*\n)+/, 'source:\n  pending: true\n']],
    at: 'courses/sit.md:12',
    says: '来源待补',
    isNotice: true,
  },
  {
    rule: 'merged-laws',
    claim: 'a suggestion merged into one on another law',
    edits: [
      [
        'suggestions/two-arms.md',
        /law: bench\naddressed:\n(?: .*\n)+/,
        'aim: 规划计划建议\nlaw: shade\n',
      ],
    ],
    at: 'suggestions/two-arms.md:12',
    says: '不是说同一个项目',
  },
  {
    rule: 'no-circles',
    claim: 'suggestions merged in a circle',
    edits: [
      [
        'suggestions/armrest.md',
        /state: 采纳[^]*example/,
        'state: 合并处理\nmergedInto: two-arms\nexample',
      ],
    ],
    at: 'suggestions/two-arms.md:14',
    says: '绕了一圈',
  },
  {
    rule: 'no-circles',
    claim: 'a term that is related to itself',
    edits: [['glossary/article.md', 'related: [paragraph]', 'related: [paragraph, article]']],
    at: 'glossary/article.md:6',
    says: '就是它自己',
  },
  {
    rule: 'no-circles',
    claim: 'stations that are above each other',
    edits: [['stations/qingliu.md', 'address:', 'parent: pier\naddress:']],
    at: 'stations/qingliu.md:9',
    says: '绕了一圈',
  },
  {
    rule: 'journey-adopted',
    claim: 'a home page that tells of a suggestion which is not there',
    edits: [['site.yaml', 'today:', 'journey: arm-rest\ntoday:']],
    at: 'site.yaml:7',
    says: '没有编号是 arm-rest 的建议',
  },
  {
    rule: 'journey-adopted',
    claim: 'a home page that tells of a suggestion which was not adopted',
    edits: [['site.yaml', 'today:', 'journey: seat-heating\ntoday:']],
    at: 'site.yaml:7',
    says: '是“未采纳”，没有写进条文',
  },
  {
    rule: 'journey-adopted',
    claim: 'a home page that tells of a suggestion which is not public yet',
    edits: [
      ['site.yaml', 'today:', 'journey: no-fine\ntoday:'],
      ['suggestions/no-fine.md', 'example: true', 'example: true\ndraft: true'],
    ],
    at: 'site.yaml:7',
    says: '还没有公开',
    isNotice: true,
  },
];
