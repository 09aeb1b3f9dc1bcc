import { z } from 'zod';
import { field } from './field.ts';
import { imageSchema } from './image.ts';
import { dateSchema, lineSchema } from './primitives.ts';
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
  withdrawnOn: field(dateSchema.optional(), '撤回日期', '撤回同意的那一天，填了整条记录就撤下'),
});

/** Who must have consented, by age; the first is what a message asks for. */
const consenters = {
  成年人: ['本人'],
  '14至18周岁': ['本人和监护人'],
  未满14周岁: ['监护人', '本人和监护人'],
} as const;

type Given = { ageGroup: keyof typeof consenters; consent: z.infer<typeof grantSchema> };

/** Holds a consent against the age of the one it is about, and its days against each other. */
function refuseWrongConsent({ ageGroup, consent }: Given, context: z.RefinementCtx): void {
  const needed: readonly string[] = consenters[ageGroup];
  if (!needed.includes(consent.by))
    context.addIssue({
      code: 'custom',
      path: ['consent', 'by'],
      message: `${ageGroup}要由${needed[0]}同意，这里写的是“${consent.by}”`,
    });
  if (consent.withdrawnOn && consent.withdrawnOn < consent.date)
    context.addIssue({
      code: 'custom',
      path: ['consent', 'withdrawnOn'],
      message: `撤回（${consent.withdrawnOn}）早于同意（${consent.date}）：请核对两个日期`,
    });
}

/** Someone who can be known again in a picture or a film. */
const shownPersonSchema = z
  .strictObject({
    ageGroup: field(ageGroups.schema, '年龄段', '决定由谁同意'),
    consent: field(grantSchema, '同意记录', '这个人同意把照片放到网站上'),
  })
  .superRefine(refuseWrongConsent);

/** What is known of a file that may show people. */
export const shownPeopleSchema = z.strictObject({
  src: field(
    z
      .string({ error: '请选择图片或视频' })
      .regex(
        /^media\/[A-Za-z0-9][A-Za-z0-9._/-]*\.(?:jpe?g|png|webp|avif|mp4|webm)$/,
        '写 media/ 里的图片或视频，例如 media/bench-talk.jpg',
      ),
    '图片或视频',
    '例如 media/bench-talk.jpg',
  ),
  people: field(
    z.array(shownPersonSchema),
    '认得出的人',
    '每个认得出的人写一条同意；只有背影、认不出人的，写 []',
  ),
});

/** A person who may be named. */
export const consentSchema = z
  .strictObject({
    name: field(lineSchema.optional(), '姓名或称呼', '本人同意公开的写法'),
    photo: field(imageSchema.optional(), '照片', '本人同意公开的照片'),
    ageGroup: field(ageGroups.schema, '年龄段', '决定由谁同意'),
    consent: field(grantSchema, '同意记录', '没有同意记录，不能写名字、不能用照片'),
  })
  .superRefine(refuseWrongConsent);

export type Person = z.infer<typeof consentSchema>;
