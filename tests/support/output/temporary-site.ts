import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSite, type Site } from './site.ts';

/** A site of a few made-up files, read as a built one; `files` maps a path to its text. */
export function temporarySite(files: Record<string, string>): Site {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readSite(folder, { origin: 'https://site.example' });
}

const strictPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'";

/** A page that every check accepts, with `body` in it. */
export function soundPage(title: string, body: string, policy = strictPolicy): string {
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title>
<meta http-equiv="content-security-policy" content="${policy}"></head>
<body><h1>${title}</h1>${body}</body></html>`;
}
