import { z } from 'zod';
import { adoptionSchema } from './adoption.ts';
import { consentSchema } from './consent.ts';
import { field } from './field.ts';
import {
  dateSchema,
  eIdSchema,
  exampleField,
  idSchema,
  lineSchema,
  proseSchema,
  releaseFields,
  textRefSchema,
} from './primitives.ts';
import { evidenceSchema } from './source.ts';
import { refuseUnprovenState } from './suggestion-rules.ts';
import {
  aims,
  channels,
  contributors,
  feedbackForms,
  journeySteps,
  refusals,
  states,
} from './vocabularies.ts';

/** What the organ answered. */
const feedbackSchema = z.strictObject({
  organ: field(lineSchema, '反馈机关', '起草或者决定的机关'),
  form: field(feedbackForms.schema, '形式', '书面、会议、电话，或者公开材料'),
  date: field(dateSchema, '日期', '反馈的日期'),
  excerpt: field(proseSchema.optional(), '摘录', '反馈里的原话'),
  public: field(
    z.boolean({ error: '请选择能不能公开' }),
    '可否公开',
    '机关同意公开才打开；不同意时摘录不会显示',
  ),
});

/** A step on the road of a suggestion. */
const journeySchema = z.strictObject({
  step: field(journeySteps.schema, '哪一步', '收集、梳理、论证、报送、反馈'),
  date: field(dateSchema, '日期', '这一步的日期'),
  note: field(lineSchema.optional(), '说明', '做了什么，一句话'),
});

/** Why a suggestion did not become law: only the organ's own reason. */
const refusalSchema = z.strictObject({
  reason: field(refusals.schema, '理由', '只写制定机关给出的理由，不替它猜'),
  explanation: field(proseSchema.optional(), '理由的原话', '机关怎样说的'),
  evidence: field(
    z.array(evidenceSchema).min(1, '要写明理由从哪里来：机关、材料、日期'),
    '出处',
    '理由出自哪份材料',
  ),
});

/** What was done outside the law. */
const handlingSchema = z.strictObject({
  organ: field(lineSchema, '办理单位', '转给了谁，或者谁解决的'),
  date: field(dateSchema, '日期', '转办或者办结的日期'),
  done: field(proseSchema, '办理情况', '做了什么，现在怎样'),
});

/** 建议: what one voice asked for and what became of it. */
export const suggestionSchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改，例如 fee-split'),
    title: field(lineSchema, '标题', '一句话，例如 电费和服务费分开写'),
    aim: field(
      aims.schema.default('草案条文'),
      '针对什么',
      '草案里的条文、以后要立的法，还是执行中的问题',
    ),
    law: field(idSchema.optional(), '立法项目', '针对草案条文时必填', 'law'),
    addressed: field(
      z
        .strictObject({
          text: field(textRefSchema, '当时的文本', '提意见时看的那一稿，例如 ebike/draft', 'text'),
          eId: field(eIdSchema.optional(), '当时的条款', '例如 art_22；针对全文的可以不填'),
        })
        .optional(),
      '针对的条文',
      '提意见时是哪一稿、哪一条',
    ),
    voice: field(proseSchema, '原声', '当时怎么说就怎么记，不润色，不写名字'),
    by: field(contributors.schema, '谁说的', '只写类别'),
    through: field(channels.schema, '经由', '通过谁、在哪里说的'),
    station: field(idSchema.optional(), '站点', '在哪个站收到；小地方怕认出人的，留空', 'station'),
    collectedOn: field(dateSchema.optional(), '收集日期', '小地方怕认出人的，可以留空'),
    problem: field(proseSchema.optional(), '问题', '条文或者生活里哪里不对'),
    proposal: field(proseSchema.optional(), '建议怎样改', '最好写出改后的条文'),
    reason: field(proseSchema.optional(), '理由', '为什么这样改'),
    /** How many others said the same. */
    similar: field(z.int().min(0).default(0), '同类意见', '还有多少条意思相同的意见一起报送'),
    state: field(states.schema, '状态', '“采纳”是制定机关说的话，要有证据'),
    asOf: field(dateSchema.optional(), '截至', '“尚未收到反馈”要写截至哪一天'),
    notSubmittedReason: field(proseSchema.optional(), '未报送的理由', '“未报送”必填'),
    mergedInto: field(idSchema.optional(), '并入哪条建议', '“合并处理”必填', 'suggestion'),
    handling: field(handlingSchema.optional(), '办理', '“转办”“已解决”必填'),
    refusal: field(refusalSchema.optional(), '未采纳的理由', '“未采纳”必填，只写机关说的'),
    adoptions: field(z.array(adoptionSchema).default([]), '写进了哪里', '“采纳”“部分采纳”必填'),
    feedback: field(z.array(feedbackSchema).default([]), '制定机关的反馈', '一次反馈写一条'),
    journey: field(
      z.array(journeySchema).default([]),
      '走过的路',
      '收集、梳理、论证、报送、反馈各在哪一天',
    ),
    person: field(consentSchema.optional(), '署名', '有本人单独同意才能写名字或用照片'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine(refuseUnprovenState);

export type { Adoption } from './adoption.ts';
export type Suggestion = z.infer<typeof suggestionSchema>;
