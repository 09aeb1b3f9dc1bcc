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
import { citationSchema } from './source.ts';

const figureSchema = z.strictObject({
  label: field(lineSchema, '是什么', '例如 收集意见建议'),
  /** As published: 560多 stays 560多. */
  value: field(lineSchema, '数字', '照原文写，例如 715、560多'),
  unit: field(lineSchema, '单位', '例如 条'),
  note: field(lineSchema.optional(), '口径', '包括什么、不包括什么'),
});

/** 数字快照: figures that someone published, with source and date, never counted by us. */
export const snapshotSchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改'),
    title: field(lineSchema, '标题', '谁的什么数字'),
    place: field(lineSchema, '地方', '例如 江苏省南通市海门区'),
    scope: field(proseSchema, '范围', '数字包括哪些站点、哪段时间；不同地方不能相比'),
    asOf: field(dateSchema.optional(), '截至日期', '数字截至哪一天'),
    asOfUnknown: field(
      z.literal('截至日期原文未载').optional(),
      '没有截至日期',
      '原文没有写日期时填：截至日期原文未载',
    ),
    figures: field(z.array(figureSchema).min(1, '至少写一个数字'), '数字', '照原文写'),
    source: field(citationSchema, '来源', '数字出自哪里'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine(({ asOf, asOfUnknown }, context) => {
    if (!asOf && !asOfUnknown)
      context.addIssue({
        code: 'custom',
        path: ['asOf'],
        message: '要写截至日期；原文没有，就在“没有截至日期”里写：截至日期原文未载',
      });
    if (asOf && asOfUnknown)
      context.addIssue({
        code: 'custom',
        path: ['asOfUnknown'],
        message: '已经写了截至日期，这一项请删掉',
      });
  });

export type Snapshot = z.infer<typeof snapshotSchema>;
