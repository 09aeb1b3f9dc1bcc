import { toStatus } from './diff.ts';
import { type Repository, type Request, shaOf } from './repository.ts';
import type { Answer, Api } from './serve.ts';

const user = { id: 1, login: 'jia', name: '编辑甲', email: 'jia@qingliu.example' };

/** What Decap asks of GitHub's API, from the objects of Git upwards. */
export const answerGitHub: Api = ({ method, path, query, body }, repository) => {
  if (path === '/user' || path.startsWith('/users/')) return { body: user };
  if (path === '/search/issues') return { body: { total_count: 0, items: [] } };
  const rest = decodeURIComponent(path.replace(/^\/repos\/[^/]+\/[^/]+\/?/, ''));
  if (rest === '') return { body: { owner: { login: 'qingliu' }, permissions: { push: true } } };
  const data = (body ? JSON.parse(body) : {}) as Data;
  const [, kind, name = ''] =
    /^(branches|git\/\w+|compare|commits|issues)\/?(.*)$/.exec(rest) ?? [];
  if (kind === 'branches' && !repository.filesOf(name)) return undefined;
  if (kind === 'branches') return { body: { name, commit: { sha: `sha-${name}` } } };
  if (kind === 'git/blobs') return answerBlob(repository, name, data.content);
  if (kind === 'git/trees')
    return method === 'POST' ? makeTree(repository, data) : listTree(repository, name);
  if (kind === 'git/commits') return makeCommit(repository, data);
  if (kind === 'git/refs') return moveBranch(repository, method, name.replace('heads/', ''), data);
  if (kind === 'compare') return compare(repository, name.replace(/^.*:|^main\.\.\.|^sha-/g, ''));
  if (kind === 'commits') return { body: name ? { statuses: [] } : [written] };
  if (kind === 'issues') return label(repository, Number(name.split('/')[0]), data.labels ?? []);
  if (rest.startsWith('pulls'))
    return answerPulls(repository, method, rest.split('/')[1], data, query);
  return undefined;
};

const written = { commit: { author: { name: user.name, date: '2026-05-01T00:00:00Z' } } };

interface Data {
  content?: string;
  base_tree?: string;
  tree?: unknown;
  message?: string;
  ref?: string;
  sha?: string;
  labels?: string[];
  title?: string;
  head?: string;
}

function answerBlob(
  repository: Repository,
  sha: string,
  content: string | undefined,
): Answer | undefined {
  if (content !== undefined) {
    const blob = Buffer.from(content, 'base64');
    repository.blobs.set(shaOf(blob), blob);
    return { status: 201, body: { sha: shaOf(blob) } };
  }
  const found = repository.findBlob(sha);
  return found && { body: { content: found.toString('base64') } };
}

function listTree(repository: Repository, name: string): Answer | undefined {
  const [branch = '', folder = ''] = name.split(':');
  const tree = [...(repository.filesOf(branch) ?? [])]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, content]) => ({
      type: 'blob',
      path: path.slice(folder.length + 1),
      sha: shaOf(content),
      size: content.length,
    }));
  return tree.length > 0 ? { body: { tree } } : undefined;
}

function makeTree(repository: Repository, { base_tree: base = '', tree }: Data): Answer {
  const files = new Map(repository.filesOf(base));
  for (const { path, sha } of tree as { path: string; sha: string | null }[])
    if (sha === null) files.delete(path);
    else files.set(path, repository.findBlob(sha) ?? Buffer.from(''));
  return { status: 201, body: { sha: repository.keep(files) } };
}

function makeCommit(repository: Repository, { tree, message = '' }: Data): Answer {
  repository.messages.set(String(tree), message);
  return { status: 201, body: { sha: tree } };
}

function moveBranch(repository: Repository, method: string, name: string, data: Data): Answer {
  const branch = name || (data.ref ?? '').replace('refs/heads/', '');
  const { sha = '' } = data;
  if (method === 'DELETE') repository.branches.delete(branch);
  else {
    repository.branches.set(branch, new Map(repository.filesOf(sha)));
    repository.commits.push({ branch, message: repository.messages.get(sha) ?? '' });
  }
  return { status: method === 'POST' ? 201 : 200, body: {} };
}

function compare(repository: Repository, branch: string): Answer {
  const files = repository.changed(branch).map((filename) => ({
    filename,
    status: toStatus(repository, filename),
    sha: shaOf(repository.filesOf(branch)?.get(filename) ?? Buffer.from('')),
    patch: '@@',
  }));
  const commit = { sha: `sha-${branch}`, parents: [{ sha: 'sha-main' }], ...written };
  return { body: { files, base_commit: { sha: 'sha-main' }, commits: [commit] } };
}

function label(repository: Repository, number: number, labels: string[]): Answer {
  const request = repository.requests.find((one) => one.number === number);
  if (request) request.labels = labels;
  return { body: [] };
}

function answerPulls(
  repository: Repository,
  method: string,
  number: string | undefined,
  { title = '', head = '' }: Data,
  query: URLSearchParams,
): Answer | undefined {
  if (method === 'POST') {
    const branch = head.replace(/^.*:/, '');
    return { status: 201, body: toPull(repository.open(title, branch)) };
  }
  const found = repository.requests.find((one) => String(one.number) === number);
  if (method === 'PUT' && found) {
    repository.merge(found);
    return { body: { merged: true } };
  }
  const wanted = query.get('head')?.replace(/^.*:/, '');
  const open = repository.requests.filter(({ branch }) => !wanted || branch === wanted);
  return number === undefined ? { body: open.map(toPull) } : undefined;
}

const toPull = ({ number, title, branch, labels }: Request) => ({
  number,
  title,
  state: 'open',
  head: { ref: branch, sha: `sha-${branch}`, repo: { fork: false } },
  base: { sha: 'sha-main' },
  labels: labels.map((name) => ({ name })),
  user,
  updated_at: '2026-05-01T00:00:00Z',
});
