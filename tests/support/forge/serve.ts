import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../http/listen.ts';
import { Login } from './login.ts';
import { answerForgejo } from './forgejo.ts';
import { answerGitHub } from './github.ts';
import { answerGitLab } from './gitlab.ts';
import { Repository } from './repository.ts';

/** What a forge answers: a status, and a body that is sent as JSON unless it is text. */
export type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

export type Asked = { method: string; path: string; query: URLSearchParams; body: string };

export type Api = (asked: Asked, repository: Repository) => Answer | undefined;

const apis = { GitLab: answerGitLab, Forgejo: answerForgejo, GitHub: answerGitHub };

/** A forge of our own: the calls of Decap that it makes to save, behind a log-in with PKCE. */
export type ForgeKind = keyof typeof apis;

export class Forge {
  readonly repository = new Repository('tests/fixtures/minimal', 'content');
  readonly login = new Login();
  readonly #server;
  address = '';

  constructor(kind: keyof typeof apis) {
    this.#server = createServer((request, response) => {
      void this.#answer(apis[kind], request, response);
    });
  }

  async start(): Promise<this> {
    this.address = `http://127.0.0.1:${await listen(this.#server)}`;
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.address);
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: await readBody(request),
    };
    const { status = 200, body, headers } = this.#route(api, asked, request);
    const type = typeof body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(status, { 'Content-Type': type, ...crossOrigin, ...headers });
    if (asked.method === 'HEAD' || body === undefined) response.end();
    else response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  #route(api: Api, asked: Asked, request: IncomingMessage): Answer {
    if (asked.method === 'OPTIONS') return { status: 204 };
    const login = this.login.answer(asked);
    if (login) return login;
    if (!this.login.knows(request.headers.authorization))
      return { status: 401, body: { message: 'Unauthorized' } };
    return api(asked, this.repository) ?? { status: 404, body: { message: 'Not Found' } };
  }
}

const crossOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*, Authorization, Content-Type',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'Access-Control-Expose-Headers': '*',
};

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
