import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCmsBackend } from '#cli/start/cms-backend.ts';
import type { BuildState } from '#cli/start/site-builder.ts';
import { createSiteServer } from '#cli/start/site-server.ts';
import { ask, listen } from '../../../support/http/listen.ts';

let content: string;
let site: string;
let state: BuildState;
let server: Server;
let port: number;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  content = join(folder, 'content');
  site = join(folder, 'site');
  mkdirSync(join(content, 'stories'), { recursive: true });
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<h1>首页</h1>');
  state = { building: false, site };
  // The guard must know the port, so a free one is taken before the server is made.
  const trial = createServer();
  port = await listen(trial);
  await new Promise((resolve) => trial.close(resolve));
  server = createSiteServer(port, () => state, await createCmsBackend(content));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
});

afterAll(() => server.close());

const json = (origin: string) => ({ 'Content-Type': 'application/json', Origin: origin });
const save = (path: string) =>
  JSON.stringify({
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ slug: 'a', path, raw: 'title: 一件小事\n' }],
      assets: [],
      options: { commitMessage: 'save', useWorkflow: false, status: 'draft' },
    },
  });

describe('the server behind npm start', () => {
  it('serves the site and lets no other site frame it', async () => {
    const answer = await ask(port, '/');
    expect(answer.body).toBe('<h1>首页</h1>');
    expect(answer.headers['content-security-policy']).toBe("frame-ancestors 'self'");
  });

  it('saves a record through /api/v1 into the content folder', async () => {
    const headers = json(`http://127.0.0.1:${port}`);
    const answer = await ask(port, '/api/v1', {
      method: 'POST',
      headers,
      body: save('stories/a.md'),
    });
    expect(answer.status).toBe(200);
    expect(readFileSync(join(content, 'stories', 'a.md'), 'utf8')).toBe('title: 一件小事\n');
  });

  it('saves nothing outside the content folder', async () => {
    const headers = json(`http://127.0.0.1:${port}`);
    const answer = await ask(port, '/api/v1', {
      method: 'POST',
      headers,
      body: save('../escaped.md'),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['another site’s page', (own: string) => ({ Host: own, Origin: 'https://evil.example' })],
    ['a request without an origin', (own: string) => ({ Host: own })],
    [
      'another port of this machine',
      (own: string) => ({ Host: own, Origin: 'http://127.0.0.1:1' }),
    ],
    [
      'a name that someone points at this machine',
      () => ({ Host: 'evil.example', Origin: 'http://evil.example' }),
    ],
  ])('refuses a save from %s', async (_who, from) => {
    const headers = { 'Content-Type': 'application/json', ...from(`127.0.0.1:${port}`) };
    const answer = await ask(port, '/api/v1', {
      method: 'POST',
      headers,
      body: save('stories/b.md'),
    });
    expect(answer.status).toBe(403);
    expect(() => readFileSync(join(content, 'stories', 'b.md'))).toThrow();
  });

  it('does not even show the site under a foreign name', async () => {
    expect((await ask(port, '/', { headers: { Host: `evil.example:${port}` } })).status).toBe(403);
    expect((await ask(port, '/', { headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  it('shows why the last build was refused, escaped, while the old site stays up', async () => {
    state = { building: false, site, refusal: 'content/a.md:1:1  不能写 <script>' };
    const page = await ask(port, '/admin/status');
    expect(page.body).toContain('站点仍是上一版');
    expect(page.body).toContain('content/a.md:1:1  不能写 &lt;script&gt;');
    expect((await ask(port, '/')).body).toBe('<h1>首页</h1>');
    const report = JSON.parse((await ask(port, '/admin/status.json')).body) as { refusal: string };
    expect(report.refusal).toBe('content/a.md:1:1  不能写 <script>');
  });

  it('shows the reason at every address while there is no site yet', async () => {
    state = { building: false, refusal: '缺少 site.yaml' };
    const answer = await ask(port, '/laws/');
    expect(answer.status).toBe(503);
    expect(answer.body).toContain('缺少 site.yaml');
  });
});
