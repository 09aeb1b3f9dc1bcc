import { describe, expect, test } from 'vitest';
import { kindNames } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import { objections } from './objections.ts';

describe('each kind', () => {
  test.each(kindNames)('accepts the least that a %s needs', (kind) => {
    expect(objections(kind, {})).toEqual([]);
  });

  test.each(kindNames)('refuses a field that a %s does not have', (kind) => {
    expect(objections(kind, { titel: '错' })).toEqual(['']);
  });
});

test('a site has at least one way to reach it', () => {
  const site = { schemaVersion: 1, name: '甲', subtitle: '乙', description: '丙', organiser: '丁' };
  expect(siteSchema.safeParse({ ...site, contact: {} }).success).toBe(false);
  expect(siteSchema.safeParse({ ...site, contact: { phone: '555' } }).success).toBe(true);
});
