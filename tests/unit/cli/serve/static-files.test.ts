import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic } from '#cli/serve/static-files.ts';
import { ask, listenWith } from '../../../support/http/listen.ts';

let server: Server;
let port: number;

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(outside, 'site');
  mkdirSync(join(root, 'laws', 'ebike'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(root, '.env'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>首页</h1>');
  writeFileSync(join(root, '404.html'), '<h1>没有这一页</h1>');
  writeFileSync(join(root, '410.html'), '<h1>已经撤下</h1>');
  writeFileSync(join(root, '.gone.map'), '"~^/stories/old(?:/|$)" 1;\n');
  writeFileSync(join(root, 'laws', 'ebike', 'index.html'), '<h1>条例</h1>');
  writeFileSync(join(root, 'laws', '条例.csv'), '编号');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  ({ server, port } = await listenWith((request, response) => {
    void serveStatic(root, request, response);
  }));
});

afterAll(() => server.close());

describe('the static server', () => {
  it('answers an address with its index.html', async () => {
    const answer = await ask(port, '/laws/ebike/?from=home');
    expect(answer.body).toBe('<h1>条例</h1>');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('adds the missing slash to a folder’s address and keeps the query', async () => {
    const answer = await ask(port, '/laws/ebike?a=1?b');
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/laws/ebike/?a=1?b');
  });

  it('finds a file with a Chinese name and gives its type', async () => {
    const answer = await ask(port, `/laws/${encodeURIComponent('条例.csv')}`);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body).toBe('编号');
  });

  it('shows 404.html with status 404', async () => {
    const answer = await ask(port, '/nothing/here/');
    expect([answer.status, answer.body]).toEqual([404, '<h1>没有这一页</h1>']);
  });

  it('shows 410.html with status 410 for what was taken back, and the list of it to nobody', async () => {
    const answer = await ask(port, '/stories/old/');
    expect([answer.status, answer.body]).toEqual([410, '<h1>已经撤下</h1>']);
    expect((await ask(port, '/stories/older/')).status).toBe(404);
    expect((await ask(port, '/.gone.map')).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/laws/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/laws/..%5c..%5csecret.txt',
    '/.env',
    '/link.txt',
    '//secret.txt',
    '/index.html/',
    '/%00',
    '/%zz',
  ])('gives nothing from outside the site for %s', async (path) => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('never redirects to another host', async () => {
    const answer = await ask(port, '//example.org/..');
    expect([answer.status, answer.headers['location']]).toEqual([404, undefined]);
  });

  it('answers 304 to the tag it gave', async () => {
    const first = await ask(port, '/');
    const again = await ask(port, '/', {
      headers: { 'If-None-Match': first.headers['etag'] ?? '' },
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('answers HEAD with the length and no body, and nothing but GET and HEAD', async () => {
    const head = await ask(port, '/', { method: 'HEAD' });
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '15']);
    expect((await ask(port, '/', { method: 'POST' })).status).toBe(405);
  });
});
