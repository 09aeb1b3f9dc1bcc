import { describe, expect, it } from 'vitest';
import { fieldsOfComponent } from '#cms/body/component-fields.ts';
import { toFields } from '#cms/config/fields.ts';
import { widgetOfGroup } from '#cms/config/group.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import { imageSchema } from '#model/image.ts';
import { kinds } from '#model/kinds.ts';

const holdsPicture = (shape: readonly string[]): boolean =>
  shape.includes('src') && shape.includes('alt');

describe('a picture', () => {
  it('of a record is edited with its words beside it', () => {
    const image = toFields(kinds.story.schema).find(({ name }) => name === 'image');
    expect(image).toMatchObject({ widget: 'picture', required: false });
    expect(image?.fields?.map(({ name }) => name)).toEqual(Object.keys(imageSchema.shape));
  });

  it('of a lesson is edited in the same way, whichever component holds it', () => {
    const names = [...authoringComponents].flatMap(([name, { props }]) =>
      holdsPicture(Object.keys(props)) ? [name] : [],
    );
    expect(names).toContain('Figure');
    for (const name of names) expect(widgetOfGroup(fieldsOfComponent(name))).toBe('picture');
  });

  it('is not what other groups are', () => {
    expect(widgetOfGroup(toFields(kinds.station.schema))).toBe('object');
  });
});

describe('the words of a picture', () => {
  const read = (alt: unknown) => imageSchema.safeParse({ src: 'media/a.jpg', alt });

  it.each([undefined, '', '  ', '……', '图片', '照片1', 'IMG_0123.jpg', 'photo'])(
    'are refused where they say nothing: %s',
    (alt) => {
      expect(read(alt).error?.issues.at(-1)?.message).toContain('用一句话写出图里有谁、在做什么');
    },
  );

  it.each(['码头边一把带扶手的木头长椅', '一张照片里，三个人坐在树下', '图片展的门口'])(
    'stand where they say something: %s',
    (alt) => {
      expect(read(alt).success).toBe(true);
    },
  );
});
