import { expect, it } from 'vitest';
import { explainError, PlainError } from '#cms/backends/plain-error.ts';

it.each([
  [{ name: 'API_ERROR', message: 'Failed to fetch', status: null }, /^连不上保存的地方/],
  [{ name: 'API_ERROR', message: 'Failed to fetch', status: 500 }, /^连不上保存的地方/],
  [{ name: 'API_ERROR', message: 'Unauthorized', status: 401 }, /^登录已经失效/],
  [{ name: 'API_ERROR', message: 'Conflict', status: 409 }, /别人正在存/],
  [new Error('Request failed with 502'), /^代码平台出了问题（502）/],
])('says in Chinese what %o means, without the word Error', (error, words) => {
  expect(String(explainError(error))).toMatch(words);
});

it('leaves alone what it has explained and what Decap itself waits for', () => {
  const plain = new PlainError('说过了');
  const waited = Object.assign(new Error('none'), { name: 'EDITORIAL_WORKFLOW_ERROR' });
  expect(explainError(plain)).toBe(plain);
  expect(explainError(waited)).toBe(waited);
});
