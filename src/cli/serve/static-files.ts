import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './content-types.ts';
import { locateFile, type Located } from './locate-file.ts';

type File = Extract<Located, { kind: 'file' }>;

/** Answers one request from the folder `root` as a static host would: index.html, 404.html, 410.html, ETag, HEAD. */
export async function serveStatic(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  if (await isGone(root, address)) return sendPage(root, 410, request, response);
  const located = await locateFile(root, address);
  if (located.kind === 'redirect') {
    const to = query === undefined ? located.to : `${located.to}?${query}`;
    response.writeHead(301, { Location: to }).end();
  } else if (located.kind === 'file') await sendFile(located, 200, request, response);
  else await sendPage(root, 404, request, response);
}

/** What was taken back for good, as `.gone.map` of the build says. */
async function isGone(root: string, address: string): Promise<boolean> {
  const map = await readFile(join(root, '.gone.map'), 'utf8').catch(() => '');
  return [...map.matchAll(/^"~(.*)" 1;$/gm)].some(([, pattern = '']) =>
    new RegExp(pattern).test(address),
  );
}

async function sendPage(
  root: string,
  status: 404 | 410,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await locateFile(root, `/${status}.html`);
  if (page.kind === 'file') return sendFile(page, status, request, response);
  const words = status === 404 ? '没有这一页' : '已经撤下';
  response.writeHead(status, { 'Content-Type': contentTypeOf('.txt') }).end(`${words}\n`);
}

async function sendFile(
  file: File,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const tag = `"${file.size.toString(36)}-${file.modified.toString(36)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, {
    'Content-Type': contentTypeOf(file.path),
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
}
