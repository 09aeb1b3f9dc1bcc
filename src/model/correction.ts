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

/** 更正: a mistake that stood on the site, and what is right. */
export const correctionSchema = z.strictObject({
  id: field(idSchema, '编号', '英文或拼音，定了不改'),
  date: field(dateSchema, '更正日期', '改好的那一天'),
  page: field(
    z
      .string({ error: '请填写网页地址' })
      .regex(/^\/[a-z0-9/-]*\/?$/, '写站内地址，以 / 开头，例如 /suggestions/fee-split/'),
    '哪一页',
    '站内地址，例如 /suggestions/fee-split/',
  ),
  title: field(lineSchema, '更正了什么', '一句话'),
  was: field(proseSchema, '原来写的', '错的地方'),
  now: field(proseSchema, '现在写的', '对的写法'),
  reason: field(proseSchema.optional(), '怎样发现的', '谁指出来的（只写类别），为什么错'),
  ...exampleField,
  ...releaseFields,
});

/** 固定页面: a page of the site's own, such as 怎样参与. */
export const pageSchema = z.strictObject({
  id: field(idSchema, '编号', '决定地址：participate、about、privacy、accessibility'),
  title: field(lineSchema, '标题', '页面的标题'),
  summary: field(lineSchema, '导语', '一句话说这一页讲什么'),
  updated: field(dateSchema, '更新日期', '最近一次修改'),
  ...releaseFields,
});

export type Correction = z.infer<typeof correctionSchema>;
export type Page = z.infer<typeof pageSchema>;
