import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCmsBackend } from '#cli/start/cms-backend.ts';
import { createSiteServer } from '#cli/start/site-server.ts';
import { freePort } from './editor-site.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The built editor in front of decap-server on a copy of an instance. The site itself is the one in dist, never built anew. */
export type ServedSite = { content: string; address: string; stop: () => Promise<void> };

export async function serveSite(
  mode: 'fs' | 'git' | 'none',
  { source = 'tests/fixtures/minimal', adminPage }: { source?: string; adminPage?: string } = {},
): Promise<ServedSite> {
  const content = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync(source, content, { recursive: true });
  if (mode === 'git') startRepository(content);
  const site = adminPage === undefined ? 'dist' : siteWith(adminPage, content);
  const port = await freePort();
  const { handler: backend, settled } = awaitAnswers(await backends[mode](content));
  const server = createSiteServer(port, () => ({ building: false, site }), backend);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await settled();
    rmSync(content, { recursive: true, force: true });
  };
  return { content, address: `http://127.0.0.1:${port}`, stop };
}

/** A page that is gone leaves its last questions being answered: the folder must stay until they are. */
function awaitAnswers(answer: Handler): { handler: Handler; settled: () => Promise<unknown> } {
  const answers: Promise<void>[] = [];
  const handler: Handler = (request, response) => {
    const end = response.end.bind(response) as (...words: unknown[]) => ServerResponse;
    answers.push(
      new Promise((resolve) => {
        response.end = (...words: unknown[]) => {
          resolve();
          return end(...words);
        };
      }),
    );
    answer(request, response);
  };
  return { handler, settled: () => Promise.all(answers) };
}

const backends: Record<'fs' | 'git' | 'none', (content: string) => Promise<Handler>> = {
  fs: createCmsBackend,
  git: createGitBackend,
  /** As on a public site. */
  none: () => Promise.resolve((_request, response) => void response.writeHead(404).end()),
};

/** The built editor with another page to start it, as another `site.yaml` would have printed it. */
function siteWith(adminPage: string, folder: string): string {
  const site = join(folder, '.site');
  cpSync('dist/admin', join(site, 'admin'), { recursive: true });
  cpSync('dist/icon.svg', join(site, 'icon.svg'));
  writeFileSync(join(site, 'admin/index.html'), adminPage);
  return site;
}

function startRepository(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.name', '编辑');
  git(folder, 'config', 'user.email', 'bianji@qingliu.example');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', '放进最小的例子');
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
