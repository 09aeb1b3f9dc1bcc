import { z } from 'zod';
import { field } from './field.ts';
import {
  endKey,
  exampleField,
  idSchema,
  lineSchema,
  momentSchema,
  proseSchema,
  releaseFields,
} from './primitives.ts';
import { eventKinds } from './vocabularies.ts';

/** 活动: something people can come to. */
export const eventSchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改'),
    title: field(lineSchema, '名称', '例如 加装电梯条例草案板凳会'),
    kind: field(eventKinds.schema, '种类', '板凳会、幸福议事会、座谈会、宣讲还是参观'),
    starts: field(momentSchema, '开始', '例如 2026-05-16 09:30'),
    ends: field(momentSchema, '结束', '例如 2026-05-16 11:00'),
    place: field(lineSchema, '地点', '写到门口'),
    station: field(idSchema.optional(), '站点', '由哪个站办', 'station'),
    law: field(idSchema.optional(), '谈哪部草案', '立法项目的编号', 'law'),
    topic: field(lineSchema, '谈什么', '一句话，例如 一楼住户的补偿怎么写'),
    who: field(lineSchema, '谁可以来', '例如 住在附近的人都可以，不用报名'),
    accessibility: field(
      z.array(lineSchema).min(1, '至少写一条：有没有坡道、电梯、手语'),
      '方便出行',
      '坡道、电梯、手语翻译怎样预约',
    ),
    cancelled: field(z.boolean().default(false), '已取消', '不办了就打开，页面会写明'),
    outcome: field(
      proseSchema.optional(),
      '后来怎样',
      '办完以后写：来了多少人，说了什么，意见去了哪里',
    ),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine(({ starts, ends }, context) => {
    if (endKey(ends) < starts)
      context.addIssue({
        code: 'custom',
        path: ['ends'],
        message: `结束（${ends}）早于开始（${starts}）：请核对`,
      });
  });

export type Event = z.infer<typeof eventSchema>;
