import type { ComponentPolicy, ComponentRule } from './component-rules.ts';

/** The authoring components: a table, and the only list of them. Rules between several of them stand in check-structure.ts. */
const table: Readonly<Record<string, ComponentRule>> = {
  Block: {
    label: '教学环节',
    hint: '一节课分几个环节，每个环节写清几分钟',
    display: 'block',
    props: {
      kind: {
        type: 'text',
        label: '环节',
        hint: '这几分钟属于哪一种',
        required: true,
        values: ['导入', '展开', '活动', '小结'],
      },
      minutes: {
        type: 'number',
        label: '分钟',
        hint: '5 到 15 的整数，例如 5',
        required: true,
        min: 5,
        max: 15,
      },
      title: {
        type: 'text',
        label: '标题',
        hint: '说出这几分钟做什么，例如 零点的两扇窗',
        required: true,
      },
      long: {
        type: 'number',
        label: '45分钟的课里几分钟',
        hint: '课排成 45 分钟时，这个环节几分钟；都不写，余下的加给活动',
        min: 1,
        max: 45,
      },
    },
    children: 'blocks',
    parents: ['root'],
    heading: 2,
  },
  Quiz: {
    label: '小测',
    hint: '一道题，先让读者选，再看反馈和解析',
    display: 'block',
    props: {
      kind: {
        type: 'text',
        label: '题型',
        hint: '配对题的每个选项都要写配对的词；简答题没有选项',
        required: true,
        values: ['single', 'multiple', 'order', 'match', 'short'],
        valueLabels: ['单选', '多选', '排序', '配对', '简答'],
      },
      question: {
        type: 'text',
        label: '题目',
        hint: '一句问话，例如 听证会结束的时候，应当做什么？',
        required: true,
      },
    },
    children: ['Option', 'Explanation'],
    parents: ['root', 'Block', 'Reveal'],
  },
  Option: {
    label: '选项',
    hint: '一个选项；反馈说清对在哪里、错在哪里',
    display: 'block',
    props: {
      correct: { type: 'boolean', label: '正确答案', hint: '选这一项算对，就打开' },
      feedback: {
        type: 'text',
        label: '选它时的反馈',
        hint: '选了它以后读到的话，例如 听证不投票',
      },
      match: { type: 'text', label: '与它配对的词', hint: '只有配对题要写，例如 二次审议稿' },
    },
    children: 'inline',
    parents: ['Quiz'],
  },
  Explanation: {
    label: '解析',
    hint: '做完题以后看的话；简答题写参考答案',
    display: 'block',
    props: {},
    children: 'blocks',
    parents: ['Quiz'],
  },
  Reveal: {
    label: '想一想再看',
    hint: '先想，按一下再看里面的内容',
    display: 'block',
    props: {
      label: {
        type: 'text',
        label: '按钮上的字',
        hint: '按钮上的几个字，例如 看条例最后怎样写',
        required: true,
      },
    },
    children: 'blocks',
  },
  Term: {
    label: '术语',
    hint: '读者点这个词，看术语表里的解释',
    display: 'inline',
    props: {
      id: {
        type: 'id',
        label: '术语编号',
        hint: '从术语表里选，例如 听证会',
        required: true,
        refersTo: 'glossary',
      },
    },
    children: 'inline',
  },
  ArticleQuote: {
    label: '引用条文',
    hint: '把一条或一款原样放进课文，不用抄',
    display: 'block',
    props: {
      text: {
        type: 'textRef',
        label: '文本',
        hint: '哪部法的哪一稿',
        required: true,
        refersTo: 'text',
      },
      eId: {
        type: 'eId',
        label: '条款位置',
        hint: '用“从条文里选”填，例如 art_12',
        required: true,
      },
      caption: { type: 'text', label: '说明', hint: '写在条文下面，例如 草案第二十五条' },
    },
    children: 'none',
  },
  Comparison: {
    label: '两稿对照',
    hint: '把同一部法的两稿并排放，或者只放其中一条',
    display: 'block',
    props: {
      law: { type: 'id', label: '立法项目', hint: '选一部法', required: true, refersTo: 'law' },
      a: {
        type: 'id',
        label: '前一稿',
        hint: '文本的编号，例如 draft',
        required: true,
        refersTo: 'text',
      },
      b: {
        type: 'id',
        label: '后一稿',
        hint: '文本的编号，例如 promulgated',
        required: true,
        refersTo: 'text',
      },
      eId: { type: 'eId', label: '只看这一条', hint: '例如 art_12；不写就放全文' },
    },
    children: 'none',
  },
  Timeline: {
    label: '立法进程',
    hint: '一部法走到哪一步，自动画出来',
    display: 'block',
    props: {
      law: { type: 'id', label: '立法项目', hint: '选一部法', required: true, refersTo: 'law' },
    },
    children: 'none',
  },
  SuggestionCard: {
    label: '建议卡片',
    hint: '放一条建议和它写进的条文',
    display: 'block',
    props: {
      id: {
        type: 'id',
        label: '建议编号',
        hint: '选一条建议',
        required: true,
        refersTo: 'suggestion',
      },
    },
    children: 'none',
  },
  Figure: {
    label: '配图',
    hint: '一张图，配说明、图注和来源',
    display: 'block',
    props: {
      src: { type: 'image', label: '图片', hint: 'jpg、png、webp 或 avif', required: true },
      alt: {
        type: 'text',
        label: '图片说明（读给看不见的人）',
        hint: '图里有谁、在做什么',
        required: true,
      },
      caption: { type: 'text', label: '图注', hint: '写在图下面，例如 改造以后的车棚' },
      credit: { type: 'text', label: '图片来源', hint: '谁拍的、谁授权，例如 望澜市联系点供图' },
    },
    children: 'none',
  },
  Video: {
    label: '视频',
    hint: '一段视频，配字幕和文字稿',
    display: 'block',
    props: {
      src: { type: 'video', label: '视频', hint: 'mp4 或 webm', required: true },
      captions: { type: 'captions', label: '字幕', hint: 'vtt 字幕文件', required: true },
      transcript: {
        type: 'text',
        label: '文字稿',
        hint: '视频里说的话，给不看视频的人读',
        required: true,
      },
      title: {
        type: 'text',
        label: '标题',
        hint: '说出视频讲什么，例如 一场听证会',
        required: true,
      },
    },
    children: 'none',
  },
  Scenario: {
    label: '情景演练',
    hint: '读者一步一步选，走到不同的场景；第一个场景是开头',
    display: 'block',
    props: { title: { type: 'text', label: '标题', hint: '例如 你来当主持人', required: true } },
    children: ['Scene'],
    parents: ['root', 'Block'],
  },
  Scene: {
    label: '场景',
    hint: '先写发生了什么，再写几个选择',
    display: 'block',
    props: {
      id: { type: 'id', label: '场景编号', hint: '用英文和数字，例如 order', required: true },
      title: { type: 'text', label: '标题', hint: '例如 有人打断', required: true },
    },
    children: 'blocks',
    parents: ['Scenario'],
  },
  Choice: {
    label: '选择',
    hint: '选它就走到另一个场景',
    display: 'block',
    props: {
      to: { type: 'id', label: '通向的场景', hint: '那个场景的编号，例如 order', required: true },
    },
    children: 'inline',
    parents: ['Scene'],
  },
  TeacherNote: {
    label: '教师提示',
    hint: '只在教案里，学生的网页上没有',
    display: 'block',
    props: {},
    children: 'blocks',
    parents: ['root', 'Block', 'Scene'],
    audience: 'teacher',
  },
  Checklist: {
    label: '核对清单',
    hint: '一张核对清单，里面用 - 开头列出各项',
    display: 'block',
    props: {
      title: { type: 'text', label: '标题', hint: '例如 写完一条，对照六样', required: true },
    },
    children: 'blocks',
  },
};

export const authoringComponents: ComponentPolicy = new Map(Object.entries(table));
