import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './content-types.ts';
import { locateFile, type Located } from './locate-file.ts';

type File = Extract<Located, { kind: 'file' }>;

/** Answers one request from the folder `root` as a static host would: index.html, 404.html, ETag, HEAD. */
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
  const located = await locateFile(root, address);
  if (located.kind === 'redirect') {
    const to = query === undefined ? located.to : `${located.to}?${query}`;
    response.writeHead(301, { Location: to }).end();
  } else if (located.kind === 'file') await sendFile(located, 200, request, response);
  else await sendMissing(root, request, response);
}

async function sendMissing(root: string, request: IncomingMessage, response: ServerResponse) {
  const page = await locateFile(root, '/404.html');
  if (page.kind === 'file') return sendFile(page, 404, request, response);
  response.writeHead(404, { 'Content-Type': contentTypeOf('.txt') }).end('没有这一页\n');
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
