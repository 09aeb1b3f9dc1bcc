import { z } from 'zod';
import { field } from './field.ts';
import { lineSchema, makeLine } from './primitives.ts';

const isFileName = /^\S+\.(?:jpe?g|png|webp|avif|gif|svg|bmp|heic)$/i;
const saysPicture =
  /^(?:一张)?(?:图片?|照片|相片|配图|插图|image|photo|picture|pic|img|alt)[\s\d_()（）-]*$/i;

/** Words that say what a picture shows: not blank, no file name, no punctuation alone, no bare “图片”. */
export const isTelling = (alt: string): boolean =>
  /[\p{L}\p{N}]/u.test(alt) && !isFileName.test(alt.trim()) && !saysPicture.test(alt.trim());

const mend = '用一句话写出图里有谁、在做什么';

/** A picture of the media folder with the words for those who cannot see it. */
export const imageSchema = z.strictObject({
  src: field(
    z
      .string({ error: '请选择图片' })
      .regex(
        /^media\/[A-Za-z0-9][A-Za-z0-9._/-]*\.(jpe?g|png|webp|avif)$/,
        '图片放在 media/ 里，文件名用英文和数字，格式为 jpg、png、webp 或 avif',
      )
      .refine((src) => !src.includes('..'), '图片地址里不能有 ..'),
    '图片',
    '从媒体库里选，例如 media/charging-shed.jpg',
  ),
  alt: field(
    makeLine(`图片要有说明：${mend}`).refine(isTelling, `没有说出图里有什么：${mend}`),
    '图片说明',
    '给看不见图的人读：图里有谁、在做什么，不写“图片”二字',
  ),
  credit: field(lineSchema.optional(), '图片来源', '谁拍的、谁授权，例如 望澜市联系点供图'),
});
