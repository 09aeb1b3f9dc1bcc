import { z } from 'zod';
import { field } from './field.ts';
import { dateSchema, exampleField, idSchema, lineSchema, releaseFields } from './primitives.ts';
import { stationKinds, stationLevels } from './vocabularies.ts';

/** 联系点、联络站、信息采集点: where a resident can speak. */
export const stationSchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改'),
    name: field(lineSchema, '名称', '例如 潮音街道基层立法联系点'),
    kind: field(stationKinds.schema, '种类', '联系点、联络站还是信息采集点'),
    level: field(stationLevels.schema, '级别', '由哪一级人大设立'),
    founder: field(lineSchema, '设立机关', '例如 望澜市人大常委会'),
    host: field(lineSchema, '承办单位', '例如 潮音街道办事处'),
    parent: field(idSchema.optional(), '上级站点', '联络站、采集点属于哪个联系点', 'station'),
    established: field(dateSchema.optional(), '设立日期', '设立的那一天'),
    address: field(lineSchema, '地址', '写到门口，例如 潮音街道便民服务中心二楼'),
    hours: field(
      z.array(lineSchema).min(1, '至少写一条开放时间'),
      '开放时间',
      '例如 周一至周五 8:30—17:30',
    ),
    contact: field(lineSchema.optional(), '联系方式', '办公电话或者找谁，不写私人号码'),
    accessibility: field(
      z.array(lineSchema).min(1, '至少写一条：有没有坡道、电梯、手语'),
      '方便出行',
      '坡道、电梯、无障碍卫生间、手语翻译，没有也照实写',
    ),
    about: field(lineSchema.optional(), '一句话介绍', '这个站的人和事有什么特点'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine(({ id, parent }, context) => {
    if (parent === id)
      context.addIssue({
        code: 'custom',
        path: ['parent'],
        message: '上级站点不能是自己：请核对编号',
      });
  });

export type Station = z.infer<typeof stationSchema>;
