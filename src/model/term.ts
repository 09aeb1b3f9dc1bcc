import { z } from 'zod';
import { field } from './field.ts';
import { idSchema, lineSchema, proseSchema, releaseFields } from './primitives.ts';

/** 术语: a word of the field in plain Chinese. */
export const termSchema = z.strictObject({
  id: field(idSchema, '编号', '英文或拼音，定了不改'),
  term: field(lineSchema, '术语', '例如 设区的市'),
  aliases: field(z.array(lineSchema).default([]), '也叫', '口语或者简称，搜索时一起找'),
  pinyin: field(lineSchema, '拼音', '带声调，例如 shè qū de shì'),
  definition: field(proseSchema, '解释', '一两句话，初中生能懂'),
  basis: field(lineSchema.optional(), '依据', '例如 立法法第八十一条'),
  related: field(z.array(idSchema).default([]), '相关术语', '术语表里的编号', 'term'),
  ...releaseFields,
});

export type Term = z.infer<typeof termSchema>;
