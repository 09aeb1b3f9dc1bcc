import type { RuleRow } from './rule-rows.ts';

/** Ways to break what stands below the fields, lessons and media. */
export const bodyRows: readonly RuleRow[] = [
  {
    rule: 'body-syntax',
    claim: 'raw HTML in a story',
    edits: { 'stories/other-place.md': ['这是摘编。', '这是摘编。\n\n<script>alert(1)</script>'] },
    at: 'stories/other-place.md:15',
    says: 'HTML',
  },
  {
    rule: 'body-syntax',
    claim: 'a picture without words for it',
    edits: { 'stories/armrest-story.md': ['![扶手的近照，漆是新的]', '![]'] },
    at: 'stories/armrest-story.md:17',
    says: '图片没有说明',
  },
  {
    rule: 'body-syntax',
    claim: 'an unknown component in a lesson',
    edits: {
      'lessons/sit--read.mdx': ['<SuggestionCard id="armrest" />', '<Chart id="armrest" />'],
    },
    at: 'lessons/sit--read.mdx:24',
    says: '没有叫 Chart 的组件',
  },
  {
    rule: 'internal-links',
    claim: 'a link to a suggestion that is not there',
    edits: { 'lessons/sit--write.mdx': ['/suggestions/armrest/', '/suggestions/nobody/'] },
    at: 'lessons/sit--write.mdx:14',
    says: '站内没有 /suggestions/nobody/',
  },
  {
    rule: 'internal-links',
    claim: 'a link without its last stroke',
    edits: { 'lessons/sit--write.mdx': ['/suggestions/armrest/', '/suggestions/armrest'] },
    at: 'lessons/sit--write.mdx:14',
    says: '写作 /suggestions/armrest/',
  },
  {
    rule: 'internal-links',
    claim: 'an article that a text does not have',
    edits: { 'laws/bench.md': ['/promulgated/#art_3)', '/promulgated/#art_9)'] },
    at: 'laws/bench.md:46',
    says: '没有 art_9',
  },
  {
    rule: 'internal-links',
    claim: 'a term that is not in the glossary',
    edits: { 'pages/about.md': ['#term-article', '#term-chair'] },
    at: 'pages/about.md:8',
    says: '#term-chair',
  },
  {
    rule: 'internal-links',
    claim: 'a correction of a page that is not there',
    edits: {
      'corrections/armrest-date.md': ['page: /suggestions/armrest/', 'page: /suggestions/arm/'],
    },
    at: 'corrections/armrest-date.md:4',
    says: '/suggestions/arm/',
  },
  {
    rule: 'internal-links',
    claim: 'a link to a page that is withheld',
    edits: {
      'suggestions/sign.md': ['example: true', 'draft: true\nexample: true'],
      'lessons/sit--write.mdx': ['/suggestions/armrest/', '/suggestions/sign/'],
    },
    at: 'lessons/sit--write.mdx:14',
    says: '还没有公开',
  },
  {
    rule: 'media-files',
    claim: 'a picture that is not in the media folder',
    edits: {
      'stories/armrest-story.md': ['src: media/bench.png', 'src: media/benches.png'],
      'media/bench.png': null,
    },
    at: 'stories/armrest-story.md:10',
    says: '找不到 media/benches.png',
  },
  {
    rule: 'media-files',
    claim: 'a web page under the name of a picture',
    edits: { 'media/arm.png': '<!doctype html><script>alert(1)</script>' },
    at: 'stories/armrest-story.md:17',
    says: 'media/arm.png 的内容不是图片',
  },
  {
    rule: 'media-files',
    claim: 'a photograph under the name of another format',
    edits: { 'media/arm.png': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
    at: 'stories/armrest-story.md:17',
    says: '其实是 jpg',
  },
  {
    rule: 'media-unused',
    claim: 'a picture that nobody shows',
    edits: { 'media/other.png': Buffer.from('89504e470d0a1a0a', 'hex') },
    at: 'media/other.png:1',
    says: '没有记录用到这个文件',
    isNotice: true,
  },
  {
    rule: 'course-lessons',
    claim: 'two lessons at one place of a course',
    edits: { 'lessons/sit--write.mdx': ['order: 2', 'order: 1'] },
    at: 'lessons/sit--write.mdx:4',
    says: '都是第 1 课',
  },
  {
    rule: 'course-lessons',
    claim: 'a course without lessons',
    edits: { 'lessons/sit--read.mdx': null, 'lessons/sit--write.mdx': null },
    at: 'courses/sit.md:2',
    says: '还没有课',
    isNotice: true,
  },
  {
    rule: 'lesson-minutes',
    claim: 'blocks that take longer than the lesson',
    edits: {
      'lessons/sit--read.mdx': ['<Block kind="导入" minutes={5}', '<Block kind="导入" minutes={6}'],
    },
    at: 'lessons/sit--read.mdx:7',
    says: '加起来是 21 分钟',
  },
  {
    rule: 'statute-words',
    claim: 'a version without words',
    edits: { 'texts/bench/second-reading.md': secondReading('') },
    at: 'texts/bench/second-reading.md:9',
    says: '没有条文',
  },
  {
    rule: 'statute-words',
    claim: 'a version with a title alone',
    edits: {
      'texts/bench/second-reading.md': secondReading(
        '\n# 望澜市公共座椅管理条例（草案二次审议稿）\n',
      ),
    },
    at: 'texts/bench/second-reading.md:9',
    says: '读不出条文',
  },
  {
    rule: 'statute-words',
    claim: 'a hole in the numbering',
    edits: { 'texts/bench/second-reading.md': secondReading('\n第一条　甲。\n\n第三条　丙。\n') },
    at: 'texts/bench/second-reading.md:12',
    says: '第二条',
    isNotice: true,
  },
];

function secondReading(words: string): string {
  return `---
law: bench
id: second-reading
version: 草案二次审议稿
date: 2025-06-05
source: { organ: 望澜市人民代表大会常务委员会, publication: 公报2025年第2号, date: 2025-06-10 }
example: true
---
${words}`;
}
