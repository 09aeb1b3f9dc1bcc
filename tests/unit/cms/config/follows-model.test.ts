import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toFields } from '#cms/config/fields.ts';
import { listFaults } from '#cms/save/check.ts';
import { field } from '#model/field.ts';
import { imageSchema } from '#model/image.ts';
import { dateSchema, lineSchema } from '#model/primitives.ts';
import { stationSchema } from '#model/station.ts';

/** The model of a station as it may be one day: a field less, one under another name, and every kind of field more. */
const { name, ...kept } = stationSchema.shape;
const changed = z.strictObject({
  ...kept,
  called: name,
  shade: field(z.enum(['有', '没有', '一半']), '遮阴', '例如 有'),
  yard: field(
    z.strictObject({
      size: field(z.int().min(1).max(90), '多大', '例如 9'),
      doors: field(
        z.array(z.strictObject({ side: field(lineSchema, '朝哪边', '例如 东') })).min(1),
        '门',
        '例如 东门',
      ),
    }),
    '院子',
    '例如 后院',
  ),
  plan: field(imageSchema.optional(), '平面图', '例如 media/a.jpg'),
  opened: field(dateSchema.optional(), '启用', '例如 2026-01-01'),
  twin: field(lineSchema.optional(), '结对的站', '例如 一号站', 'station'),
});

const fields = new Map(toFields(changed).map((one) => [one.name, one]));

describe('when the model changes', () => {
  it('a removed field is gone from the form and a renamed one stands under its new name', () => {
    expect(fields.has('name')).toBe(false);
    expect(fields.get('called')).toMatchObject({
      label: name.meta()?.title,
      hint: name.meta()?.description,
      required: true,
    });
    expect([...fields.keys()]).toEqual(Object.keys(changed.shape));
  });

  it('an added field of any kind is in the form, with its words, bounds and depth', () => {
    expect(fields.get('shade')).toMatchObject({
      label: '遮阴',
      widget: 'select',
      options: ['有', '没有', '一半'],
    });
    expect(fields.get('yard')?.fields).toMatchObject([
      { name: 'size', label: '多大', widget: 'number', min: 1, max: 90, required: true },
      { name: 'doors', widget: 'list', min: 1, fields: [{ name: 'side', label: '朝哪边' }] },
    ]);
    expect(fields.get('plan')).toMatchObject({
      widget: 'picture',
      required: false,
      fields: [{ name: 'src', widget: 'image' }, { name: 'alt' }, { name: 'credit' }],
    });
    expect(fields.get('opened')).toMatchObject({ widget: 'datetime', required: false });
    expect(fields.get('twin')).toMatchObject({ widget: 'relation', collection: 'station' });
  });

  it('the check before a save names the new fields', () => {
    expect(listFaults({ yard: { size: 9, doors: [{}] } }, changed)).toContain(
      '院子 › 门 第1项 › 朝哪边：请填写这一项',
    );
  });
});
