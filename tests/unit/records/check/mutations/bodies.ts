import { type Mutation, whole } from './mutation.ts';

const write = 'lessons/sit--write.mdx';
const link = (claim: string, to: string, says: string): Mutation => ({
  rule: 'internal-links',
  claim: `a link to ${claim}`,
  edits: [[write, '/suggestions/armrest/)', `${to})`]],
  at: `${write}:14`,
  says,
});

const report = 'stories/armrest-story.md';
const quoted = (claim: string, words: string, says: string): Mutation => ({
  rule: 'quoted-articles',
  claim,
  edits: [[report, '长椅换好了', `${words}\n\n长椅换好了`]],
  at: `${report}:17`,
  says,
});

/** What stands below the fields, and the files that it shows. */
export const bodyMutations: readonly Mutation[] = [
  link(
    'a suggestion that is not there',
    '/suggestions/armchair/',
    '站内没有 /suggestions/armchair/',
  ),
  link('a page without its last slash', '/suggestions/armrest', '写作 /suggestions/armrest/'),
  link('a page of a list that is not long enough', '/suggestions/page/2/', '站内没有'),
  link('a list that holds nothing', '/laws/stage/vote/', '站内没有'),
  link('a place named from here', '../armrest/', '以 / 开头'),
  link('a kind of page that does not exist', '/people/', '站内没有'),
  link('a calendar of no law', '/laws/desk/calendar.ics', '站内没有'),
  link('an article that is not there', '/laws/bench/promulgated/#art_9', '没有 art_9'),
  link('an article on the page of the law', '/laws/bench/#art_3', '没有条文 #art_3'),
  link('a term that is not there', '/glossary/#term-clause', '没有 #term-clause'),
  link('a snapshot that is not there', '/numbers/#snapshot-stools', '没有 #snapshot-stools'),
  link('a subheading that is not there', '/laws/bench/#h-0000000', '没有小标题'),
  link('a document in the media folder', '/media/form.pdf', '不会放到网站上'),
  {
    ...link('a part of a page that the program draws', '/suggestions/armrest/#proof', '不能确定'),
    isNotice: true,
  },
  {
    rule: 'internal-links',
    claim: 'a link to a draft',
    edits: [
      ['suggestions/sign.md', 'example: true', 'draft: true\nexample: true'],
      [write, '/suggestions/armrest/)', '/suggestions/sign/)'],
    ],
    at: `${write}:14`,
    says: '/suggestions/sign/ 还没有公开',
  },
  {
    rule: 'internal-links',
    claim: 'a correction of a page that is not there',
    edits: [
      ['corrections/armrest-date.md', 'page: /suggestions/armrest/', 'page: /suggestions/arm/'],
    ],
    at: 'corrections/armrest-date.md:4',
    says: '站内没有 /suggestions/arm/',
  },
  quoted(
    'words set apart as an article that no version holds',
    '那是第四条：\n\n> 管理单位应当在三天内修好。',
    '“管理单位应当在三天内修好。”不在 bench/draft、bench/promulgated 的第四条里',
  ),
  quoted(
    'words set apart under the number of another article',
    '公布稿第四条写着：\n\n> 公共座椅的高度应当方便老年人起坐，并且设有扶手。',
    '第四条里',
  ),
  quoted(
    'words that stand in another version than the one linked',
    '[公布稿](/laws/bench/promulgated/)第三条写着：\n\n> 任何人不得在公共座椅上张贴广告，违者罚款五百元。',
    '不在 bench/promulgated 的第三条里',
  ),
  {
    rule: 'body-syntax',
    claim: 'raw HTML in a story',
    edits: [['stories/armrest-story.md', '长椅换好了', '<b>长椅</b>换好了']],
    at: 'stories/armrest-story.md:15',
    says: 'HTML',
  },
  {
    rule: 'body-syntax',
    claim: 'an expression in a lesson',
    edits: [[write, '打开', '{process.env.HOME}打开']],
    at: `${write}:14`,
    says: '{ }',
  },
  {
    rule: 'lesson-minutes',
    claim: 'minutes that do not add up',
    edits: [['lessons/sit--read.mdx', 'minutes={15}', 'minutes={14}']],
    at: 'lessons/sit--read.mdx:7',
    says: '加起来是 19 分钟',
  },
  {
    rule: 'statute-words',
    claim: 'a version without words',
    edits: [['texts/bench/draft.md', /# [^]*/, '']],
    at: 'texts/bench/draft.md:12',
    says: '没有条文',
  },
  {
    rule: 'statute-words',
    claim: 'another law’s title above the articles',
    edits: [['texts/bench/draft.md', '# 望澜市公共座椅管理条例', '# 望澜市滩涂保护条例']],
    at: 'texts/bench/draft.md:12',
    says: '条文上面的标题是“望澜市滩涂保护条例',
    isNotice: true,
  },
  {
    rule: 'statute-words',
    claim: 'a web page’s code among the articles',
    edits: [['texts/bench/draft.md', '第四条　', '第四条　<span class="x">']],
    at: 'texts/bench/draft.md:21',
    says: '夹着网页代码',
    isNotice: true,
  },
  {
    rule: 'unseen-characters',
    claim: 'a character that one computer made for itself',
    edits: [['stories/armrest-story.md', '码头边的椅子', '码头边的椅\ue004子']],
    at: 'stories/armrest-story.md:3',
    says: 'U+E004',
    isNotice: true,
  },
  {
    rule: 'statute-words',
    claim: 'a hole in the numbering',
    edits: [['texts/bench/draft.md', '第四条', '第六条']],
    at: 'texts/bench/draft.md:21',
    says: '此处应为第四条',
    isNotice: true,
  },
  {
    rule: 'media-files',
    claim: 'a picture that is not there',
    edits: [['stories/armrest-story.md', 'src: media/bench.png', 'src: media/chair.png']],
    at: 'stories/armrest-story.md:10',
    says: '找不到 media/chair.png',
  },
  {
    rule: 'media-files',
    claim: 'a picture of a body that is not there',
    edits: [['stories/armrest-story.md', '/media/arm.png', '/media/leg.png']],
    at: 'stories/armrest-story.md:17',
    says: '找不到 media/leg.png',
  },
  {
    rule: 'media-files',
    claim: 'a page under the name of a picture',
    edits: [['media/bench.png', whole, '<!doctype html><script>1</script>']],
    at: 'stories/armrest-story.md:10',
    says: '其实是 html',
  },
  {
    rule: 'media-files',
    claim: 'a film with something behind its end',
    edits: [
      ['media/film.mp4', whole, '\0\0\0\x0cftypisom<script>1</script>'],
      ['media/film.vtt', whole, 'WEBVTT\n'],
      [
        'lessons/sit--write.mdx',
        '\n</Block>',
        '\n<Video src="media/film.mp4" captions="media/film.vtt" title="一场会" transcript="开会。" />\n\n</Block>',
      ],
    ],
    at: 'lessons/sit--write.mdx:16',
    says: '视频不完整',
  },
  {
    rule: 'media-files',
    claim: 'a picture under the name of another format',
    edits: [['media/bench.png', whole, 'GIF89a']],
    at: 'stories/armrest-story.md:10',
    says: '其实是 gif',
  },
  {
    rule: 'media-unused',
    claim: 'a picture that nobody shows',
    edits: [['media/leg.png', /^$/, 'PNG']],
    at: 'media/leg.png:1',
    says: '没有记录用到',
    isNotice: true,
  },
  {
    rule: 'page-addresses',
    claim: 'a fixed page at the address of another',
    edits: [
      [
        'pages/design.md',
        /^$/,
        '---\nid: design\ntitle: 设计\nsummary: 怎样设计的。\nupdated: 2026-04-01\n---\n\n正文。\n',
      ],
    ],
    at: 'pages/design.md:2',
    says: '/about/design/',
  },
  {
    rule: 'unseen-characters',
    claim: 'a line of a law that is turned',
    edits: [['texts/bench/promulgated.md', '应当在三十日内', '应当在\u202e三十日内']],
    at: 'texts/bench/promulgated.md:22',
    says: '“理单位应当在”后面有看不见的字符（U+202E）',
  },
  {
    rule: 'unseen-characters',
    claim: 'a word of a lesson that a search would miss',
    edits: [[write, '/suggestions/armrest/)', '/suggestions/armrest/)\u200b']],
    at: `${write}:14`,
    says: 'U+200B',
  },
  {
    rule: 'unseen-characters',
    claim: 'a turned line written as a code',
    edits: [[write, '/suggestions/armrest/)', '/suggestions/armrest/)&#x202e;']],
    at: `${write}:11`,
    says: '用代码写的',
  },
];
