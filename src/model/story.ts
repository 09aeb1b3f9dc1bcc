import { z } from 'zod';
import { field } from './field.ts';
import { imageSchema } from './image.ts';
import { dateSchema, exampleField, idSchema, lineSchema, releaseFields } from './primitives.ts';
import { citationSchema } from './source.ts';
import { states, storyKinds } from './vocabularies.ts';

/** 案例故事: a local report, or a digest of real practice with its source. */
export const storySchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改'),
    title: field(lineSchema, '标题', '说出一件具体的事，不超过 20 个字'),
    kind: field(storyKinds.schema, '种类', '自己采写的是“本地报道”，摘自公开材料的是“实践摘编”'),
    summary: field(lineSchema, '导语', '两句话，列表里显示'),
    date: field(dateSchema, '发表日期', '在本站发表的日期'),
    place: field(lineSchema.optional(), '地方', '例如 潮音街道澄湾社区'),
    law: field(idSchema.optional(), '立法项目', '故事讲的是哪部法规', 'law'),
    suggestions: field(
      z.array(idSchema).default([]),
      '讲到的建议',
      '故事讲了哪几条建议',
      'suggestion',
    ),
    outcome: field(states.schema.optional(), '结果', '故事里的建议后来怎样；没有采纳也照实写'),
    source: field(citationSchema.optional(), '来源', '“实践摘编”必填'),
    image: field(imageSchema.optional(), '配图', '没有合适的就不放'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine((story, context) => {
    if (story.kind === '实践摘编' && !story.source)
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message: '实践摘编要写明来源：作者、题名、刊名和期号',
      });
    if (story.kind === '实践摘编' && story.example)
      context.addIssue({
        code: 'custom',
        path: ['example'],
        message: '实践摘编写的是真事，不能是虚构示例；编的故事请选“本地报道”',
      });
  });

export type Story = z.infer<typeof storySchema>;
