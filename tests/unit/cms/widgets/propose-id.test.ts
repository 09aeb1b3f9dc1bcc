import { expect, it } from 'vitest';
import { proposeId } from '#cms/widgets/propose-id.ts';
import { idSchema } from '#model/primitives.ts';

it.each([
  ['电费和服务费分开写', 'dian-fei-he-fu-wu-fei'],
  ['长椅 2.0 版', 'chang-yi-2-0-ban'],
  ['绿道', 'lv-dao'],
  ['AED 放在哪', 'aed-fang-zai-na'],
])('proposes for %s the id %s', async (title, id) => {
  expect(await proposeId(title)).toBe(id);
  expect(idSchema.safeParse(id).success).toBe(true);
});
