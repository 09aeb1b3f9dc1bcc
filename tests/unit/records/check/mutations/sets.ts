import { type Mutation } from './mutation.ts';

/** What must hold of all records of a kind together. */
export const setMutations: readonly Mutation[] = [
  {
    rule: 'course-lessons',
    claim: 'two lessons in one place',
    edits: [['lessons/sit--write.mdx', 'order: 2', 'order: 1']],
    at: 'lessons/sit--write.mdx:4',
    says: '都是第 1 课',
  },
  {
    rule: 'course-lessons',
    claim: 'a lesson that follows nothing',
    edits: [['lessons/sit--write.mdx', 'order: 2', 'order: 3']],
    at: 'lessons/sit--write.mdx:4',
    says: '前面没有第 2 课',
    isNotice: true,
  },
  {
    rule: 'lesson-freshness',
    claim: 'a quotation that was checked before the law was published',
    edits: [['courses/sit.md', 'checkedOn: 2026-04-01', 'checkedOn: 2025-09-05']],
    at: 'lessons/sit--read.mdx:10',
    says: '有了新的进展：施行',
    isNotice: true,
  },
  {
    rule: 'example-marks',
    claim: 'an invented station without its mark',
    edits: [['stations/pier.md', 'example: true\n', '']],
    at: 'stations/pier.md:2',
    says: '没有标“虚构示例”',
  },
  {
    rule: 'example-references',
    claim: 'a digest of real practice that leans on an invented law',
    edits: [['stories/other-place.md', 'source:', 'law: bench\nsource:']],
    at: 'stories/other-place.md:7',
    says: '删掉这个引用',
  },
  {
    rule: 'example-references',
    claim: 'an unmarked event on an invented law, on a site that is no demonstration',
    edits: [
      ['site.yaml', 'demonstration: true', 'demonstration: false'],
      ['events/bench-talk.md', 'example: true\n', ''],
    ],
    at: 'events/bench-talk.md:8',
    says: '写上 example: true',
  },
  {
    rule: 'unique-ids',
    claim: 'a copied file whose id was left as it was',
    edits: [
      [
        'stations/quay.md',
        /^$/,
        '---\nid: pier\nname: 新码头采集点\nkind: 信息采集点\nlevel: 市\nfounder: 望澜市人大常委会\nhost: 青柳街道办事处\naddress: 新码头\nhours: [每天]\naccessibility: [有坡道]\nexample: true\n---\n',
      ],
    ],
    at: 'stations/quay.md:2',
    says: '重复',
  },
  {
    rule: 'unique-titles',
    claim: 'two suggestions with one title',
    edits: [['suggestions/two-arms.md', 'title: 两边都装扶手', 'title: 座椅要有扶手']],
    at: 'suggestions/two-arms.md:3',
    says: '标题一样',
  },
  {
    rule: 'unique-titles',
    claim: 'two laws with one title',
    edits: [['laws/shade.md', '遮阳设施', '公共座椅']],
    at: 'laws/shade.md:3',
    says: '标题一样',
    isNotice: true,
  },
];
