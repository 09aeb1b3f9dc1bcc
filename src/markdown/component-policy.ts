import type { ComponentPolicy, ComponentRule } from './component-rules.ts';

/** The authoring components: a table, and the only list of them. Rules between several of them stand in check-structure.ts. */
const table: Readonly<Record<string, ComponentRule>> = {
  Block: {
    label: '教学环节',
    display: 'block',
    props: {
      kind: {
        type: 'text',
        label: '环节',
        required: true,
        values: ['导入', '展开', '活动', '小结'],
      },
      minutes: { type: 'number', label: '分钟', required: true, min: 1, max: 45 },
      title: { type: 'text', label: '标题', required: true },
      long: { type: 'number', label: '45分钟的课里几分钟', min: 1, max: 45 },
    },
    children: 'blocks',
    parents: ['root'],
    heading: 2,
  },
  Quiz: {
    label: '小测',
    display: 'block',
    props: {
      kind: {
        type: 'text',
        label: '题型',
        required: true,
        values: ['single', 'multiple', 'order', 'match', 'short'],
      },
      question: { type: 'text', label: '题目', required: true },
    },
    children: ['Option', 'Explanation'],
    parents: ['root', 'Block', 'Reveal'],
  },
  Option: {
    label: '选项',
    display: 'block',
    props: {
      correct: { type: 'boolean', label: '正确答案' },
      feedback: { type: 'text', label: '选它时的反馈' },
      match: { type: 'text', label: '与它配对的词' },
    },
    children: 'inline',
    parents: ['Quiz'],
  },
  Explanation: {
    label: '解析（简答题写参考答案）',
    display: 'block',
    props: {},
    children: 'blocks',
    parents: ['Quiz'],
  },
  Reveal: {
    label: '想一想再看',
    display: 'block',
    props: { label: { type: 'text', label: '按钮上的字', required: true } },
    children: 'blocks',
  },
  Term: {
    label: '术语',
    display: 'inline',
    props: { id: { type: 'id', label: '术语编号', required: true, refersTo: 'glossary' } },
    children: 'inline',
  },
  ArticleQuote: {
    label: '引用条文',
    display: 'block',
    props: {
      text: { type: 'textRef', label: '文本', required: true, refersTo: 'text' },
      eId: { type: 'eId', label: '条款位置', required: true },
      caption: { type: 'text', label: '说明' },
    },
    children: 'none',
  },
  Comparison: {
    label: '两稿对照',
    display: 'block',
    props: {
      law: { type: 'id', label: '立法项目', required: true, refersTo: 'law' },
      a: { type: 'id', label: '前一稿', required: true, refersTo: 'text' },
      b: { type: 'id', label: '后一稿', required: true, refersTo: 'text' },
      eId: { type: 'eId', label: '只看这一条' },
    },
    children: 'none',
  },
  Timeline: {
    label: '立法进程',
    display: 'block',
    props: { law: { type: 'id', label: '立法项目', required: true, refersTo: 'law' } },
    children: 'none',
  },
  SuggestionCard: {
    label: '建议卡片',
    display: 'block',
    props: { id: { type: 'id', label: '建议编号', required: true, refersTo: 'suggestion' } },
    children: 'none',
  },
  Figure: {
    label: '配图',
    display: 'block',
    props: {
      src: { type: 'image', label: '图片', required: true },
      alt: { type: 'text', label: '图片说明（读给看不见的人）', required: true },
      caption: { type: 'text', label: '图注' },
      credit: { type: 'text', label: '图片来源' },
    },
    children: 'none',
  },
  Video: {
    label: '视频',
    display: 'block',
    props: {
      src: { type: 'video', label: '视频', required: true },
      captions: { type: 'captions', label: '字幕', required: true },
      transcript: { type: 'text', label: '文字稿', required: true },
      title: { type: 'text', label: '标题', required: true },
    },
    children: 'none',
  },
  Scenario: {
    label: '情景演练',
    display: 'block',
    props: { title: { type: 'text', label: '标题', required: true } },
    children: ['Scene'],
    parents: ['root', 'Block'],
  },
  Scene: {
    label: '场景',
    display: 'block',
    props: {
      id: { type: 'id', label: '场景编号', required: true },
      title: { type: 'text', label: '标题', required: true },
    },
    children: 'blocks',
    parents: ['Scenario'],
  },
  Choice: {
    label: '选择',
    display: 'block',
    props: { to: { type: 'id', label: '通向的场景', required: true } },
    children: 'inline',
    parents: ['Scene'],
  },
  TeacherNote: {
    label: '教师提示',
    display: 'block',
    props: {},
    children: 'blocks',
    parents: ['root', 'Block', 'Scene'],
    audience: 'teacher',
  },
  Checklist: {
    label: '核对清单',
    display: 'block',
    props: { title: { type: 'text', label: '标题', required: true } },
    children: 'blocks',
  },
};

export const authoringComponents: ComponentPolicy = new Map(Object.entries(table));
