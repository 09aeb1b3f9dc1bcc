import { answerReview } from './forgejo-review.ts';
import { type Change, type Repository, shaOf } from './repository.ts';
import type { Answer, Api } from './serve.ts';

const user = { id: 1, login: 'jia', full_name: '编辑甲', email: 'jia@qingliu.example' };

/** What Decap asks of Forgejo's API. */
export const answerForgejo: Api = (asked, repository) => {
  const { method, path, query, body } = asked;
  if (path === '/api/v1/user') return { body: user };
  const rest = path.replace(/^\/api\/v1\/repos\/[^/]+\/[^/]+\/?/, '');
  if (rest === '') return { body: { owner: { login: 'qingliu' }, permissions: { push: true } } };
  if (rest.startsWith('git/trees/')) return listTree(repository);
  if (rest.startsWith('git/blobs/')) return readBlob(repository, rest.slice('git/blobs/'.length));
  if (rest === 'contents' && method === 'POST') return commit(repository, body);
  if (rest.startsWith('contents/')) {
    const file = decodeURIComponent(rest.slice('contents/'.length));
    const content = repository.filesOf(query.get('ref') ?? 'main')?.get(file);
    return content && { body: { sha: shaOf(content) } };
  }
  if (rest === 'commits')
    return {
      body: [{ commit: { author: { name: user.full_name, date: '2026-05-01T00:00:00Z' } } }],
    };
  return answerReview(asked, rest, repository);
};

function listTree(repository: Repository): Answer {
  const tree = [...(repository.filesOf('main') ?? [])].map(([path, content]) => ({
    type: 'blob',
    path,
    sha: shaOf(content),
    size: content.length,
  }));
  return { body: { tree } };
}

function readBlob(repository: Repository, sha: string): Answer | undefined {
  const content = repository.findBlob(sha);
  return content && { body: { content: content.toString('base64') } };
}

type Commit = {
  branch: string;
  message: string;
  files: { operation: string; path: string; content: string; sha?: string }[];
};

/** Like Forgejo, refuses a file that is no longer the one that was read. */
function commit(repository: Repository, body: string): Answer {
  const { branch, message, files } = JSON.parse(body) as Commit;
  for (const { operation, path, sha } of files) {
    const there = repository.filesOf(branch)?.get(path);
    if (operation === 'update' && (!there || shaOf(there) !== sha))
      return { status: 409, body: { message: 'sha does not match' } };
  }
  const changes = files.map(({ operation, path, content }): Change => ({
    action: operation,
    path,
    content,
  }));
  repository.commit(branch, message, changes);
  return { status: 201, body: { files: [] } };
}
