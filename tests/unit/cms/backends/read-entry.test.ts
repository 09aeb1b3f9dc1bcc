import { expect, it } from 'vitest';
import type { Backend } from '#cms/backends/backend.ts';
import { readEntry } from '#cms/backends/read-entry.ts';

const swallows = { getEntry: () => Promise.resolve({ data: '' }) };
const withApi = (api: Backend['api']) => ({ api }) as Backend;

it('a log-in that ran out is told, though the backend itself would answer with an empty record', async () => {
  const refused = Object.assign(new Error('Unauthorized'), { status: 401 });
  const api = { originRepoURL: '/repos/a/b', readFile: () => Promise.reject(refused) };
  await expect(readEntry(withApi(api), swallows, 'a.md')).rejects.toBe(refused);
});

it('a record is read from where the backend reads it', async () => {
  const api = {
    originRepoURL: '/repos/a/b',
    readFile: (path: string, _sha: null, { repoURL }: { repoURL: string }) =>
      Promise.resolve(`${repoURL}/${path}`),
  };
  expect(await readEntry(withApi(api), swallows, 'a.md')).toEqual({
    file: { path: 'a.md', id: null },
    data: '/repos/a/b/a.md',
  });
  expect(await readEntry(withApi(null), swallows, 'a.md')).toEqual({ data: '' });
});
