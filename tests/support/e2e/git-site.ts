import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSiteServer } from '#cli/start/site-server.ts';
import { freePort } from './editor-site.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The built editor in front of decap-server in git mode, which works on a repository of its own. */
export type GitSite = { repository: string; address: string; stop: () => Promise<void> };

export async function startGitSite(source = 'tests/fixtures/minimal'): Promise<GitSite> {
  const repository = mkdtempSync(join(tmpdir(), 'editor-git-'));
  cpSync(source, repository, { recursive: true });
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'config', 'user.name', '编辑');
  git(repository, 'config', 'user.email', 'bianji@qingliu.example');
  git(repository, 'add', '.');
  git(repository, 'commit', '-q', '-m', '放进最小的例子');
  const port = await freePort();
  const backend = await createGitBackend(repository);
  const server = createSiteServer(port, () => ({ building: false, site: 'dist' }), backend);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(repository, { recursive: true, force: true });
  };
  return { repository, address: `http://127.0.0.1:${port}`, stop };
}

/** What git prints, without the last line's end. */
export function git(repository: string, ...words: string[]): string {
  return execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8' }).trimEnd();
}

async function createGitBackend(repository: string): Promise<Handler> {
  const require = createRequire(import.meta.url);
  const { registerLocalGit } = require('decap-server/dist/middlewares') as {
    registerLocalGit: (app: Handler, options: { logLevel: string }) => Promise<void>;
  };
  const express = createRequire(require.resolve('decap-server'))('express') as () => Handler;
  const app = express();
  process.env['GIT_REPO_DIRECTORY'] = repository;
  await registerLocalGit(app, { logLevel: 'warn' });
  return app;
}
