import { createHash, randomUUID } from 'node:crypto';
import type { Answer, Asked } from './serve.ts';

/** OAuth with PKCE: a code for a challenge, a token for the code and what the challenge was made of. */
export class Login {
  readonly #challenges = new Map<string, string>();
  readonly #tokens = new Set<string>();

  /** Every token there is runs out. */
  expire(): void {
    this.#tokens.clear();
  }

  knows(authorization: string | undefined): boolean {
    return this.#tokens.has(authorization?.replace(/^(Bearer|token) /, '') ?? '');
  }

  answer({ path, query, body }: Asked): Answer | undefined {
    if (path === '/auth') return this.#relay();
    if (/\/oauth\/authorize$/.test(path)) return this.#authorize(query);
    if (/\/oauth\/(token|access_token)$/.test(path)) return this.#exchange(body);
    return undefined;
  }

  /** The window of a relay: it greets the page that opened it, and hands over a token when that answers. */
  #relay(): Answer {
    const token = randomUUID();
    this.#tokens.add(token);
    const said = `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;
    const script = `onmessage = ({ origin }) => opener.postMessage(${JSON.stringify(said)}, origin);
opener.postMessage('authorizing:github', '*');`;
    const headers = { 'Content-Type': 'text/html' };
    return { body: `<!doctype html><script>${script}</script>`, headers };
  }

  #authorize(query: URLSearchParams): Answer {
    if (query.get('client_id') !== 'lawecho' || query.get('code_challenge_method') !== 'S256')
      return { status: 400, body: 'no PKCE' };
    const code = randomUUID();
    this.#challenges.set(code, query.get('code_challenge') ?? '');
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return { status: 302, headers: { Location: back.href } };
  }

  #exchange(body: string): Answer {
    const { code = '', code_verifier: verifier = '' } = JSON.parse(body) as Record<string, string>;
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (this.#challenges.get(code) !== challenge)
      return { status: 400, body: { error: 'invalid' } };
    const token = randomUUID();
    this.#tokens.add(token);
    return { body: { access_token: token, token_type: 'Bearer' } };
  }
}
