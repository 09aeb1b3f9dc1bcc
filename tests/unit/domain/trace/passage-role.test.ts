import { expect, test } from 'vitest';
import { nameRole } from '#domain/trace/passage-role.ts';

const versions = [
  { id: 'bench/draft', version: '草案' },
  { id: 'bench/second-reading', version: '草案二次审议稿' },
  { id: 'bench/promulgated', version: '公布稿' },
];

test('only the last version is what the law says now', () => {
  expect(nameRole(versions, 'bench/promulgated')).toBe('现在的条文');
  expect(nameRole(versions, 'bench/second-reading')).toBe('草案二次审议稿的条文');
  expect(nameRole(versions.slice(0, 2), 'bench/second-reading')).toBe('现在的条文');
});
