import { expect, it } from 'vitest';
import type { z } from 'zod';
import { toFields } from '#cms/config/fields.ts';
import { shownPeopleSchema } from '#model/consent.ts';
import { kinds } from '#model/kinds.ts';

const widgetOf = (kind: keyof typeof kinds, name: string) =>
  toFields(kinds[kind].schema).find((field) => field.name === name)?.widget;

it('asks for an id where the record itself is named, and for another record where one is meant', () => {
  expect(widgetOf('suggestion', 'id')).toBe('id');
  expect(widgetOf('suggestion', 'law')).toBe('relation');
});

it('lets a list be empty where the model does, and asks for an item where the model does', () => {
  const required = (schema: z.ZodType, name: string) =>
    toFields(schema).find((field) => field.name === name)?.required;
  expect(required(shownPeopleSchema, 'people')).toBe(false);
  expect(required(kinds.law.schema, 'topics')).toBe(true);
});
