import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { serveStatic } from '#cli/serve/static-files.ts';
import { refuseForeign } from './loopback-guard.ts';
import type { BuildState } from './site-builder.ts';
import { describeState, printStatusPage } from './status-page.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** One origin for the site, the CMS's backend at /api/v1 and the state of the last build at /admin/status. */
export function createSiteServer(port: number, state: () => BuildState, cms: Handler): Server {
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    const refusal = refuseForeign(request, port);
    if (refusal !== undefined) return send(response, 403, 'text/plain', `${refusal}\n`);
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    if (path === '/api/v1') return cms(request, response);
    const now = state();
    if (path === '/admin/status.json')
      return send(response, 200, 'application/json', JSON.stringify(reportOf(now)));
    if (path === '/admin/status') return send(response, 200, 'text/html', printStatusPage(now));
    if (now.site === undefined) return send(response, 503, 'text/html', printStatusPage(now));
    serveStatic(now.site, request, response).catch(() => response.destroy());
  });
}

function reportOf(state: BuildState) {
  return {
    building: state.building,
    message: describeState(state),
    refusal: state.refusal ?? null,
  };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}
