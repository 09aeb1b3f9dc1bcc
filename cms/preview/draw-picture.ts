import { createElement as h, type ReactNode } from 'react';
import type { z } from 'zod';
import { definitionOf, isSame, peel } from '#cms/config/read-schema.ts';
import { imageSchema } from '#model/image.ts';
import type { FindMedia } from './to-react.ts';

type Picture = Partial<z.infer<typeof imageSchema>>;

/** Only a file of the media folder is asked for, whatever was typed. */
export function drawPicture({ src, alt, credit }: Picture, findMedia: FindMedia): ReactNode {
  const isOurs = imageSchema.shape.src.safeParse(src).success;
  return h(
    'figure',
    { key: src, className: 'picture' },
    isOurs && h('img', { src: findMedia(String(src)), alt: alt ?? '' }),
    credit && h('figcaption', { className: 'label' }, `图片来源：${credit}`),
  );
}

/** The pictures in the fields of a record, in the order of the model. */
export function listPictures(data: unknown, schema: z.ZodType): Picture[] {
  const { inner } = peel(schema);
  const { shape = {}, element } = definitionOf(inner);
  if (Array.isArray(data))
    return data.flatMap((one) => (element ? listPictures(one, element) : []));
  if (typeof data !== 'object' || data === null) return [];
  if (isSame(inner, imageSchema)) return 'src' in data && data.src ? [data as Picture] : [];
  return Object.entries(shape).flatMap(([key, each]) =>
    listPictures((data as Record<string, unknown>)[key], each),
  );
}
