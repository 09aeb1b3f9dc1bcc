import { z } from 'zod';
import { field } from './field.ts';
import {
  dateSchema,
  exampleField,
  idSchema,
  lineSchema,
  proseSchema,
  releaseFields,
} from './primitives.ts';
import { publicSourceSchema } from './source.ts';
import { versions } from './vocabularies.ts';

/** A dated version of a law's words; the words themselves are the body of the file. */
export const textSchema = z
  .strictObject({
    law: field(idSchema, '立法项目', '这个文本属于哪个项目'),
    id: field(idSchema, '编号', '草案用 draft，二次审议稿用 second-reading，公布稿用 promulgated'),
    version: field(versions.schema, '版本', '是哪一稿'),
    /** Only where it differs from the law's title and the version's name. */
    title: field(lineSchema.optional(), '标题', '一般留空，用项目名称加版本'),
    date: field(dateSchema.optional(), '日期', '这一稿形成的日期，例如提请审议、表决通过的那一天'),
    effective: field(dateSchema.optional(), '施行日期', '只有公布稿要填'),
    source: field(publicSourceSchema, '公开来源', '没有对外公布的稿子不能放上来'),
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
