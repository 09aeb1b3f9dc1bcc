import { expect, it } from 'vitest';
import { toFields } from '#cms/config/fields.ts';
import { kinds } from '#model/kinds.ts';

const widgetOf = (kind: keyof typeof kinds, name: string) =>
  toFields(kinds[kind].schema).find((field) => field.name === name)?.widget;

it('asks for an id where the record itself is named, and for another record where one is meant', () => {
  expect(widgetOf('suggestion', 'id')).toBe('id');
  expect(widgetOf('suggestion', 'law')).toBe('relation');
});
