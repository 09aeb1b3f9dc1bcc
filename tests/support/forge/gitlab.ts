import { type Change, type Repository, type Request, shaOf } from './repository.ts';
import type { Answer, Api, Asked } from './serve.ts';

const user = { id: 1, name: '编辑甲', username: 'jia', email: 'jia@qingliu.example' };
const project = /^\/api\/v4\/projects\/[^/]+/;

/** What Decap asks of GitLab's API, version 4. */
export const answerGitLab: Api = (asked, repository) => {
  const { path, query } = asked;
  if (path === '/api/v4/user') return { body: user };
  const rest = path.replace(project, '').split('/').map(decodeURIComponent);
  const [, top, second, third, last] = rest;
  if (rest.length === 1)
    return { body: { permissions: { project_access: { access_level: 40 }, group_access: null } } };
  if (top === 'merge_requests') return answerRequests(asked, repository, second, third);
  switch (second) {
    case 'tree':
      return listTree(repository, query);
    case 'files':
      return answerFile(repository, query.get('ref') ?? 'main', third ?? '', last === 'raw');
    case 'commits':
      if (asked.method === 'POST') return commit(repository, asked.body);
      if (last === 'statuses') return { body: [] };
      return { body: [{ author_name: user.name, authored_date: '2026-05-01T00:00:00Z' }] };
    case 'compare':
      return { body: { diffs: repository.changed(query.get('to') ?? '').map(toDiff(repository)) } };
    case 'branches':
      return { body: { name: third, commit: { id: `sha-${third}` } } };
    default:
      return undefined;
  }
};

const toDiff = (repository: Repository) => (path: string) => ({
  old_path: path,
  new_path: path,
  new_file: repository.read('main', path) === undefined,
  deleted_file: false,
  renamed_file: false,
  diff: '',
});

function listTree(repository: Repository, query: URLSearchParams): Answer {
  const folder = `${query.get('path')}/`;
  const files = [...(repository.filesOf(query.get('ref') ?? 'main') ?? [])]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, content]) => ({
      id: shaOf(content),
      name: path.replace(/^.*\//, ''),
      type: 'blob',
      path,
    }));
  const count = String(files.length);
  const headers = { 'X-Page': '1', 'X-Total-Pages': '1', 'X-Per-Page': '100', 'X-Total': count };
  return { body: files, headers };
}

function answerFile(
  repository: Repository,
  ref: string,
  path: string,
  isRaw: boolean,
): Answer | undefined {
  const content = repository.filesOf(ref)?.get(path);
  if (content === undefined) return undefined;
  const headers = { 'X-Gitlab-Blob-Id': shaOf(content) };
  return isRaw ? { body: content.toString(), headers } : { body: {}, headers };
}

type Commit = {
  branch: string;
  start_branch?: string;
  commit_message: string;
  actions: { action: string; file_path: string; content: string }[];
};

function commit(repository: Repository, body: string): Answer {
  const {
    branch,
    start_branch: from,
    commit_message: message,
    actions,
  } = JSON.parse(body) as Commit;
  const changes = actions.map(({ action, file_path: path, content }): Change => ({
    action,
    path,
    content,
  }));
  repository.commit(branch, message, changes, from);
  return { status: 201, body: { id: `sha-${branch}` } };
}

function answerRequests(
  { method, query }: Asked,
  repository: Repository,
  number: string | undefined,
  act: string | undefined,
): Answer | undefined {
  if (number === undefined && method === 'POST') {
    repository.requests.push({
      number: repository.commits.length,
      title: query.get('title') ?? '',
      branch: query.get('source_branch') ?? '',
      labels: [query.get('labels') ?? ''],
    });
    return { status: 201, body: {} };
  }
  const wanted = query.get('source_branch');
  const open = repository.requests.filter(({ branch }) => !wanted || branch === wanted);
  if (number === undefined) return { body: open.map(toRequest) };
  const request = repository.requests.find((one) => String(one.number) === number);
  if (request === undefined) return undefined;
  if (act === 'merge') repository.merge(request);
  const labels = query.get('labels');
  if (labels) request.labels = [labels];
  return { body: { ...toRequest(request), rebase_in_progress: false, merge_error: null } };
}

const toRequest = ({ number, title, branch, labels }: Request) => ({
  iid: number,
  title,
  source_branch: branch,
  labels,
  sha: `sha-${branch}`,
  author: user,
  updated_at: '2026-05-01T00:00:00Z',
});
