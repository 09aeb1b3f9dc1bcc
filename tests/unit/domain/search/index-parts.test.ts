import { expect, it } from 'vitest';
import { isMainPart, listParts, partName } from '#domain/search/index-parts.ts';

it('knows the parts of an index from the names of its pages', () => {
  const pages = [1, 2, 2, 3, 1].map((number) => ({ id: `${partName(number)}_1a2b3c` }));
  expect(listParts(pages)).toEqual(['zh-2', 'zh-3']);
  expect(listParts(pages.slice(0, 1))).toEqual([]);
  expect(isMainPart(partName(1))).toBe(true);
});
