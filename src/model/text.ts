import { z } from 'zod';
import { field } from './field.ts';
import {
  dateSchema,
  eIdSchema,
  exampleField,
  idSchema,
  lineSchema,
  proseSchema,
  releaseFields,
} from './primitives.ts';
import { evidenceSchema, publicSourceSchema } from './source.ts';
import { releaseSteps, versions } from './vocabularies.ts';

/** A change that the organ explained in public without naming a suggestion: 制定机关说明. */
const explanationSchema = z
  .strictObject({
    eId: field(eIdSchema, '哪一条', '这一稿里的条款，例如 art_26'),
    /** Only the words that are meant, where the rest of the element came from others. */
    quote: field(
      proseSchema.optional(),
      '条文原话',
      '说明只讲到其中几个字的，从条文里照抄；讲的是整条，留空',
    ),
    evidence: field(evidenceSchema, '出处', '哪份材料说明了这处改动'),
  })
  .superRefine(({ evidence }, context) => {
    if (evidence.level === '制定机关反馈' || evidence.level === '制定机关公开材料') return;
    context.addIssue({
      code: 'custom',
      path: ['evidence', 'level'],
      message: '制定机关说明只能出自机关自己的反馈或公开材料：请改证据层级，或者删掉这一条',
    });
  });

/** Who let a text out, by role and never by name, and when. */
const releaseStepSchema = z.strictObject({
  step: field(releaseSteps.schema, '哪一步', '初审、复审、签发、保密审查'),
  role: field(lineSchema, '谁', '只写职务，不写姓名，例如 法工委办公室主任'),
  date: field(dateSchema, '日期', '办完这一步的那一天'),
});

/** A dated version of a law's words; the words themselves are the body of the file. */
export const textSchema = z
  .strictObject({
    law: field(idSchema, '立法项目', '这个文本属于哪个项目', 'law'),
    id: field(idSchema, '编号', '草案用 draft，二次审议稿用 second-reading，公布稿用 promulgated'),
    version: field(versions.schema, '版本', '是哪一稿'),
    /** Only where it differs from the law's title and the version's name. */
    title: field(lineSchema.optional(), '标题', '一般留空，用项目名称加版本'),
    date: field(dateSchema.optional(), '日期', '这一稿形成的日期，例如提请审议、表决通过的那一天'),
    effective: field(dateSchema.optional(), '施行日期', '只有公布稿要填'),
    source: field(publicSourceSchema, '公开来源', '没有对外公布的稿子不能放上来'),
    explained: field(
      z.array(explanationSchema).default([]),
      '制定机关说明过的改动',
      '机关公开说明了理由、但没有说是谁提的，一条写一处；对照页会标“制定机关说明”',
    ),
    /** Kept with the text and shown nowhere. */
    release: field(
      z.array(releaseStepSchema).default([]),
      '发布审签',
      '初审、复审、签发、保密审查各由谁在哪一天办的；网页上不显示，可以不填',
    ),
    note: field(proseSchema.optional(), '版本说明', '这一稿和上一稿的关系，一两句话'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine((text, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (text.source.pending && text.version !== '公布稿')
      refuse(
        ['source', 'pending'],
        `${text.version}没有公开来源就不能发布：请填写公布机关、网址和日期`,
      );
    if (!text.date && !text.source.pending) refuse(['date'], '缺日期：写这一稿形成的那一天');
    if (text.date && text.source.date && text.source.date < text.date)
      refuse(
        ['source', 'date'],
        `公布日期（${text.source.date}）早于这一稿形成的日期（${text.date}）：请核对两个日期`,
      );
    if (text.effective && text.version !== '公布稿')
      refuse(['effective'], `只有公布稿有施行日期，这里是“${text.version}”：请删掉`);
    if (text.effective && text.date && text.effective < text.date)
      refuse(['effective'], `施行日期（${text.effective}）早于通过日期（${text.date}）：请核对`);
  });

export type Text = z.infer<typeof textSchema>;
