import { z } from 'zod';
import { field } from './field.ts';
import {
  dateSchema,
  exampleField,
  idSchema,
  lineSchema,
  proseSchema,
  releaseFields,
  textRefSchema,
} from './primitives.ts';
import { competencies, schoolStages } from './vocabularies.ts';

const lines = z.array(lineSchema);

/** What pupils can do afterwards, in three tiers. */
const outcomesSchema = z.strictObject({
  basic: field(
    lines.min(1, '至少写一条基础目标'),
    '基础',
    '人人都能做到，用“说出”“找到”这样的动词',
  ),
  standard: field(lines.default([]), '提高', '多数人能做到'),
  extended: field(lines.default([]), '拓展', '有余力的人试一试'),
});

/** A mistake pupils bring along, and what is right. */
const misconceptionSchema = z.strictObject({
  claim: field(lineSchema, '常见误解', '学生会怎样说'),
  correction: field(proseSchema, '怎样纠正', '对的是什么，依据是什么'),
});

/** A text the course quotes, and the day it was checked. */
const quotedTextSchema = z.strictObject({
  text: field(textRefSchema, '引用的文本', '例如 ebike/promulgated', 'text'),
  checkedOn: field(dateSchema, '核对日期', '哪一天核对过引文'),
});

/** Another way to run the course: a class meeting, 国家宪法日. */
const variantSchema = z.strictObject({
  occasion: field(lineSchema, '场合', '例如 12月4日国家宪法日，班会'),
  minutes: field(z.int().min(5).max(180), '分钟', '一共用多少分钟'),
  plan: field(proseSchema, '怎样上', '用哪几课的哪几段，改什么'),
});

/** 微课程. */
export const courseSchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改'),
    title: field(lineSchema, '名称', '例如 一部条例的诞生'),
    summary: field(lineSchema, '一句话介绍', '学完能做什么'),
    stages: field(z.array(schoolStages.schema).min(1, '至少选一个学段'), '学段', '给谁上的'),
    ages: field(
      z.strictObject({
        from: field(z.int().min(6, '从 6 岁起'), '从几岁', '例如 11'),
        to: field(z.int().max(120), '到几岁', '例如 15；成人课程写 99'),
      }),
      '年龄',
      '大约从几岁到几岁',
    ),
    textbookUnit: field(
      lineSchema.optional(),
      '教材单元',
      '例如 道德与法治八年级下册，人民代表大会制度',
    ),
    competencies: field(z.array(competencies.schema).default([]), '核心素养', '这门课着重哪几项'),
    keyPoints: field(lines.default([]), '重点', '一定要讲清楚的'),
    hardPoints: field(lines.default([]), '难点', '学生容易卡住的'),
    outcomes: field(outcomesSchema, '学习目标', '分基础、提高、拓展三层'),
    prerequisites: field(lines.default([]), '先要知道', '上课前学生应该知道的'),
    terms: field(z.array(idSchema).default([]), '关键术语', '术语表里的编号', 'term'),
    misconceptions: field(
      z.array(misconceptionSchema).max(3, '最多三条').default([]),
      '常见误解',
      '一到三条',
    ),
    equipment: field(lines.default([]), '准备', '投影、白纸、彩笔'),
    safeguarding: field(proseSchema.optional(), '保护提醒', '讨论真人真事时怎样保护学生'),
    variants: field(
      z.array(variantSchema).max(6, '最多六种').default([]),
      '别的上法',
      '宪法日、班会、讲堂各怎样用',
    ),
    licence: field(lineSchema, '许可', '别人怎样用，例如 CC BY 4.0，注明出处即可改编'),
    quotedTexts: field(
      z.array(quotedTextSchema).default([]),
      '引用的法律文本',
      '条文变了，页面会提示',
    ),
    authors: field(lines.min(1, '至少写一位作者或单位'), '作者', '单位或者笔名'),
    updated: field(dateSchema, '更新日期', '最近一次修改'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine(({ ages }, context) => {
    if (ages.to < ages.from)
      context.addIssue({
        code: 'custom',
        path: ['ages', 'to'],
        message: '“到几岁”小于“从几岁”：请核对',
      });
  });

/** 课: one lesson; its blocks and activities are the body. */
export const lessonSchema = z.strictObject({
  course: field(idSchema, '课程', '属于哪门微课程', 'course'),
  id: field(idSchema, '编号', '英文或拼音，定了不改'),
  order: field(z.int().min(1, '从 1 排起').max(30), '第几课', '在课程里的顺序'),
  title: field(lineSchema, '标题', '一句话，最好是个问题'),
  summary: field(lineSchema, '一句话介绍', '这节课做什么'),
  minutes: field(
    z.int().min(15, '一课至少 15 分钟').max(40, '一课不超过 40 分钟'),
    '时长',
    '15 到 40 分钟',
  ),
  outcomes: field(
    lines.min(1, '至少写一条').max(5),
    '学完这一课，你能',
    '一到五条，用“说出”“找到”这样的动词',
  ),
  questions: field(lines.max(8).default([]), '问什么', '教师可以问的问题，印在教案里'),
  support: field(lines.max(5).default([]), '给慢一些的学生', '怎样搭把手'),
  stretch: field(lines.max(5).default([]), '给快一些的学生', '还可以做什么'),
  terms: field(z.array(idSchema).default([]), '术语', '术语表里的编号', 'term'),
  texts: field(z.array(textRefSchema).default([]), '引用的文本', '例如 ebike/promulgated', 'text'),
  ...exampleField,
  ...releaseFields,
});

export type Course = z.infer<typeof courseSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
