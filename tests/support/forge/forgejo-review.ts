import { toStatus } from './diff.ts';
import { type Repository, type Request, shaOf } from './repository.ts';
import type { Answer, Asked } from './serve.ts';

interface Data {
  new_branch_name?: string;
  old_ref_name?: string;
  title?: string;
  head?: string;
  name?: string;
  labels?: number[];
}

/** What Decap asks of Forgejo besides, where a record is reviewed: branches, requests to merge, and their labels. */
export function answerReview(
  { method, body }: Asked,
  rest: string,
  repository: Repository,
): Answer | undefined {
  const data = (body && method !== 'GET' ? JSON.parse(body) : {}) as Data;
  const [what, name, act] = rest.split('/').map(decodeURIComponent);
  switch (what) {
    case 'branches':
      return answerBranch(repository, method, name, data);
    case 'pulls':
      return answerPulls(repository, method, { number: name, act }, data);
    case 'compare':
      return compare(repository, (name ?? '').replace(/^.*:/, ''));
    case 'labels':
      if (method === 'POST') repository.labels.push(data.name ?? '');
      return {
        body:
          method === 'POST'
            ? toLabel(repository)(data.name ?? '')
            : repository.labels.map(toLabel(repository)),
      };
    case 'issues': {
      const request = repository.requests.find((one) => String(one.number) === name);
      const names = (data.labels ?? []).map((id) => repository.labels[id - 1] ?? '');
      if (request) request.labels = names;
      return { body: names.map(toLabel(repository)) };
    }
    default:
      return undefined;
  }
}

function answerBranch(
  repository: Repository,
  method: string,
  name: string | undefined,
  { new_branch_name: made = '', old_ref_name: from = 'main' }: Data,
): Answer | undefined {
  if (method === 'POST') {
    repository.branches.set(made, new Map(repository.filesOf(from)));
    return { status: 201, body: { name: made } };
  }
  if (name === undefined || !repository.branches.has(name)) return undefined;
  if (method === 'DELETE') repository.branches.delete(name);
  return { body: { name, commit: { id: `sha-${name}` } } };
}

function answerPulls(
  repository: Repository,
  method: string,
  { number, act }: { number: string | undefined; act: string | undefined },
  { title = '', head = '' }: Data,
): Answer | undefined {
  if (number === undefined && method === 'POST') {
    const request = repository.open(title, head.replace(/^.*:/, ''));
    return { status: 201, body: toPull(repository)(request) };
  }
  if (number === undefined) return { body: repository.requests.map(toPull(repository)) };
  const request = repository.requests.find((one) => String(one.number) === number);
  if (!request || act !== 'merge') return undefined;
  // Forgejo leaves the branch: Decap takes it away.
  const branch = repository.filesOf(request.branch);
  repository.merge(request);
  if (branch) repository.branches.set(request.branch, branch);
  return { body: {} };
}

function compare(repository: Repository, branch: string): Answer {
  const files = repository.changed(branch).map((filename) => ({
    filename,
    status: toStatus(repository, filename),
    sha: shaOf(repository.filesOf(branch)?.get(filename) ?? Buffer.from('')),
  }));
  return { body: { files, commits: [] } };
}

const toLabel = (repository: Repository) => (name: string) => ({
  id: repository.labels.indexOf(name) + 1,
  name,
});

const toPull =
  (repository: Repository) =>
  ({ number, title, branch, labels }: Request) => ({
    number,
    title,
    state: 'open',
    head: { ref: branch, label: branch, sha: `sha-${branch}` },
    labels: labels.map(toLabel(repository)),
    user: { login: 'jia' },
    updated_at: '2026-05-01T00:00:00Z',
  });
