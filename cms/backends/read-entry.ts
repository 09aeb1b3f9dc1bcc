import type { Backend } from './backend.ts';

/**
 * Reads a record; a failure is thrown. Decap's Forgejo and GitHub backends answer every failure with an empty file, so
 * that a log-in that ran out or a broken line would look like a record that someone deleted: their reader is asked itself.
 */
export async function readEntry(
  backend: Backend,
  stock: Pick<Backend, 'getEntry'>,
  path: string,
): Promise<{ data: string | null }> {
  const { api } = backend;
  if (!api?.originRepoURL) return stock.getEntry(path);
  const data = await api.readFile(path, null, { repoURL: api.originRepoURL });
  const file = { path, id: null };
  return { file, data } as { data: string };
}
