import type { IncomingMessage } from 'node:http';

/**
 * Who may talk to a server that has no log-in and listens on this machine alone.
 * Another site's page in the same browser could send requests here (CSRF), and a name of its own that it points at
 * 127.0.0.1 (DNS rebinding) would even let it read the answers. So the Host must be one of ours, and whatever can
 * change a record must come from a page of this very origin.
 * Returns the reason for a refusal in plain words, or undefined.
 */
export function refuseForeign(request: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host))
    return `只接受 ${hosts.join('、')}，不接受 ${host ?? '没有写明的地址'}`;
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (origin !== `http://${host}`)
    return `只接受本站页面发来的修改，不接受 ${origin ?? '来历不明的请求'}`;
  return undefined;
}
