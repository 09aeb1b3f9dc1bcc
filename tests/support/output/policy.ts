import type { Page } from './page.ts';

/** A directive that falls back to default-src needs no line of its own; these two do not fall back. */
const withoutFallback = { 'base-uri': ["'none'", "'self'"], 'form-action': ["'none'", "'self'"] };

/** Pages whose content security policy is missing or lax, or that hold what a strict one refuses. */
export function findPolicyFaults(pages: readonly Page[]): string[] {
  return pages.flatMap((page) =>
    [
      ...faultsOfPolicy(withoutEngine(page)),
      ...page.inlineCode.map((code) => `内联代码：${code}`),
    ].map((fault) => `${page.address}  ${fault}`),
  );
}

/** The one page that compiles WebAssembly, the search engine's, may say so. */
function withoutEngine({ address, policy }: Page): string {
  return address === '/search/' ? policy.replace(" 'wasm-unsafe-eval'", '') : policy;
}

function faultsOfPolicy(policy: string): string[] {
  if (policy === '') return ['没有 CSP'];
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const faults = [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => !isStrict(name, source))
      .map((source) => `CSP ${name} 放得太宽：${source}`),
  );
  if (!directives.has('default-src')) faults.push('CSP 没有 default-src');
  for (const [name, allowed] of Object.entries(withoutFallback))
    if (!directives.get(name)?.every((source) => allowed.includes(source)))
      faults.push(`CSP 的 ${name} 要写 'self' 或 'none'`);
  return faults;
}

function isStrict(directive: string, source: string): boolean {
  if (directive === 'require-trusted-types-for') return source === "'script'";
  if (["'self'", "'none'"].includes(source) || /^'sha(256|384|512)-/.test(source)) return true;
  return source === 'data:' && directive === 'img-src';
}
