import { expect, it } from 'vitest';
import { textSchema } from '#model/text.ts';

const text = {
  law: 'lift',
  id: 'draft',
  version: '草案',
  date: '2026-04-24',
  source: { organ: '常委会', url: 'https://wanglan.example/renda/', date: '2026-04-27' },
};

it('lets a text say by which steps it was let out, or say nothing', () => {
  const release = [{ step: '签发', role: '法工委主任', date: '2026-04-26' }];
  expect(textSchema.parse({ ...text, release }).release).toEqual(release);
  expect(textSchema.parse(text).release).toEqual([]);
});

it('knows four steps, each with a role and a day, and no name', () => {
  const refused = [{ step: '看过', role: '主任', date: '2026-04-26' }];
  expect(textSchema.safeParse({ ...text, release: refused }).success).toBe(false);
  const named = [{ step: '初审', role: '编辑', date: '2026-04-26', name: '某某' }];
  expect(textSchema.safeParse({ ...text, release: named }).success).toBe(false);
});
