import { z } from 'zod';
import { field } from './field.ts';
import { dateSchema, imageSchema, lineSchema } from './primitives.ts';
import { ageGroups } from './vocabularies.ts';

/** A separate, recorded consent to show a name or a photo (个人信息保护法 art. 25, 31). */
const grantSchema = z.strictObject({
  by: field(
    z.enum(['本人', '监护人', '本人和监护人'], { error: '请选择：本人、监护人、本人和监护人' }),
    '谁同意',
    '未满14周岁由监护人，14至18周岁由本人和监护人',
  ),
  date: field(dateSchema, '同意日期', '签同意书的那一天'),
  scope: field(lineSchema, '同意的范围', '例如 姓名用于本站网页，不用于印刷品'),
  withdrawnOn: field(dateSchema.optional(), '撤回日期', '撤回同意的那一天，填了就不再显示'),
});

/** A person who may be named. */
export const consentSchema = z
  .strictObject({
    name: field(lineSchema.optional(), '姓名或称呼', '本人同意公开的写法'),
    photo: field(imageSchema.optional(), '照片', '本人同意公开的照片'),
    ageGroup: field(ageGroups.schema, '年龄段', '决定由谁同意'),
    consent: field(grantSchema, '同意记录', '没有同意记录，不能写名字、不能用照片'),
  })
  .superRefine(({ ageGroup, consent }, context) => {
    const needed = {
      成年人: ['本人'],
      '14至18周岁': ['本人和监护人'],
      未满14周岁: ['监护人', '本人和监护人'],
    }[ageGroup];
    if (!needed.includes(consent.by))
      context.addIssue({
        code: 'custom',
        path: ['consent', 'by'],
        message: `${ageGroup}要由${needed[0]}同意，这里写的是“${consent.by}”`,
      });
  });

export type Person = z.infer<typeof consentSchema>;
