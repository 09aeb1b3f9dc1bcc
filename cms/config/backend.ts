import type { Cms } from '#model/cms.ts';

/** What decap-server says of itself: fs mode writes files, git mode commits them. */
export interface LocalServer {
  type: 'local_fs' | 'local_git';
}

const messages = {
  create: '新建{{collection}}：{{slug}}',
  update: '修改{{collection}}：{{slug}}',
  delete: '删除{{collection}}：{{slug}}',
  uploadMedia: '上传文件：{{path}}',
  deleteMedia: '删除文件：{{path}}',
  openAuthoring: '{{message}}',
};

/** Saving through decap-server on the editor's own machine. */
export const localBackend = {
  name: 'proxy',
  proxy_url: '/api/v1',
  branch: 'main',
  commit_messages: messages,
};

/** Saving to the forge that `site.yaml` names. */
export function forgeBackend(cms: Cms): object {
  const { forge, repository, branch, clientId } = cms;
  const shared = { repo: repository, branch, commit_messages: messages };
  const url = cms.url?.replace(/\/$/, '');
  switch (forge) {
    case 'GitLab':
      return {
        ...shared,
        name: 'gitlab',
        auth_type: 'pkce',
        app_id: clientId,
        base_url: url,
        api_root: `${url}/api/v4`,
        graphql_api_root: `${url}/api/graphql`,
      };
    case 'Forgejo':
      return { ...shared, name: 'forgejo', app_id: clientId, api_root: `${url}/api/v1` };
    case 'GitHub':
      return { ...shared, name: 'github', base_url: cms.relay?.replace(/\/$/, '') };
  }
}
