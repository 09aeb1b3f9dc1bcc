import { type Mutation } from './mutation.ts';

const armrest = 'suggestions/armrest.md';
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
    ['lessons/sit--write.mdx', '/suggestions/armrest/)', '/suggestions/armrest/)，138**0013**8000'],
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
];
