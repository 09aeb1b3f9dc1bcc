import { type Mutation } from './mutation.ts';

const armrest = 'suggestions/armrest.md';
const adult =
  '  ageGroup: 成年人\n  consent:\n    by: 本人\n    date: 2025-05-01\n    scope: 本站\n';
const voice = '坐下去容易';
const personal = (
  claim: string,
  [file, from, to]: readonly [file: string, from: string, to: string],
  at: string,
  says: string,
): Mutation => ({
  rule: 'personal-data',
  claim,
  edits: [[file, from, to]],
  at: `${file}:${at}`,
  says,
});

/** What must not be known of a person. */
export const privacyMutations: readonly Mutation[] = [
  personal(
    'a mobile number in the words of a resident',
    [armrest, voice, '我的电话是138 0013 8000，坐下去容易'],
    '8',
    '手机号',
  ),
  personal(
    'a number that bold letters split in a body',
    ['lessons/sit--write.mdx', '/suggestions/armrest/)', '/suggestions/armrest/)，13**8001**38000'],
    '11',
    '手机号',
  ),
  personal(
    'a citizen number below the fields of a story',
    ['stories/armrest-story.md', '---\n\n长椅', '---\n\n证件 110101190001011009。\n\n长椅'],
    '15',
    '身份证号',
  ),
  personal(
    'a telephone of a station that the site does not list',
    ['stations/pier.md', 'accessibility:', 'contact: 0599-555 0100\naccessibility:'],
    '11',
    '座机号',
  ),
  personal(
    'the home of someone in an event',
    ['events/bench-talk.md', '七个人说要扶手。', '住在3号楼2单元501室的人也来了。'],
    '13',
    '住址',
  ),
  personal(
    'a private mailbox in the words of the home page',
    ['site.yaml', 'organiser:', 'welcome: 写信给 li.si@mail.example\norganiser:'],
    '9',
    '电子邮箱',
  ),
  {
    rule: 'named-people',
    claim: 'the name of someone who says it in a story',
    edits: [['stories/armrest-story.md', '长椅换好了', '她说：“我叫陈小芳。”长椅换好了']],
    at: 'stories/armrest-story.md:15',
    says: '姓名',
  },
  {
    rule: 'named-people',
    claim: 'what may be a name before a form of address',
    edits: [['stories/armrest-story.md', '长椅换好了', '长椅换好了。陈小芳阿姨坐过']],
    at: 'stories/armrest-story.md:15',
    says: '像是',
    isNotice: true,
  },
  {
    rule: 'named-people',
    claim: 'the name of one who withdrew, in another record',
    edits: [
      [
        armrest,
        'example: true',
        `person:\n  name: 阿芳\n${adult}    withdrawnOn: 2025-09-01\nexample: true`,
      ],
      ['stories/armrest-story.md', '长椅换好了', '长椅换好了，阿芳很高兴'],
      ['stories/armrest-story.md', 'suggestions: [armrest]\n', ''],
    ],
    at: 'stories/armrest-story.md:14',
    says: '撤回同意',
  },
  {
    rule: 'photo-consent',
    claim: 'a picture of people without any consent',
    edits: [['stories/armrest-story.md', '一把带扶手的木头长椅', '三位老人坐在长椅上']],
    at: 'stories/armrest-story.md:10',
    says: '没有登记同意',
  },
  {
    rule: 'photo-consent',
    claim: 'a picture of people in a body',
    edits: [['stories/armrest-story.md', '扶手的近照，漆是新的', '孩子扶着扶手']],
    at: 'stories/armrest-story.md:17',
    says: '没有登记同意',
  },
  {
    rule: 'photo-consent',
    claim: 'a picture whose consent was taken back',
    edits: [
      [
        'site.yaml',
        'contact:',
        `shownPeople:\n  - src: media/bench.png\n    people:\n      - ageGroup: 成年人\n        consent: { by: 本人, date: 2025-05-01, scope: 本站, withdrawnOn: 2025-06-01 }\ncontact:`,
      ],
    ],
    at: 'stories/armrest-story.md:10',
    says: '撤回了同意',
  },
  {
    rule: 'confidential-marks',
    claim: 'a draft that was pasted with its mark',
    edits: [['texts/bench/draft.md', '---\n\n', '---\n\n内部资料，会后收回\n\n']],
    at: 'texts/bench/draft.md:13',
    says: '不公开的标记',
  },
  {
    rule: 'media-files',
    claim: 'a picture too large to send',
    edits: [['media/arm.png', /$/, 'x'.repeat(10_500_000)]],
    at: 'stories/armrest-story.md:17',
    says: 'MB',
  },
  {
    rule: 'gone-addresses',
    claim: 'a page that is still made',
    edits: [['site.yaml', 'contact:', 'gone: [/stories/old/, /suggestions/armrest/]\ncontact:']],
    at: 'site.yaml:10',
    says: '还在',
  },
];
