import { readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { findReferences } from './references.ts';

const generated = [
  'node_modules',
  'dist',
  '.git',
  '.astro',
  '.cache',
  'test-results',
  'playwright-report',
];

/** Every file and folder of the repository from its root, but for what is generated. */
export function listRepository(root: string, inside = ''): string[] {
  return readdirSync(join(root, inside), { withFileTypes: true })
    .filter(({ name }) => inside !== '' || !generated.includes(name))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? [path, ...listRepository(root, path)] : [path];
    });
}

/** What a document names and the repository lacks. */
export function findFalseReferences(
  document: { path: string; text: string },
  entries: readonly string[],
  scripts: readonly string[],
): string[] {
  const named = findReferences(document.text);
  const known = new Set(entries);
  const tails = new Set(entries.flatMap(tailsOf));
  const folders = new Set([...tails].map((tail) => tail.split('/')[0]));
  const isGenerated = (path: string) => generated.includes(path.split('/')[0] ?? '');
  // `text/html` or `@scope/package` is no path of ours: its first part is nowhere a folder here.
  const isClaim = (path: string) => !path.includes('/') || folders.has(path.split('/')[0]);
  const resolved = (link: string) => posix.join(dirname(document.path), link).replace(/\/$/, '');
  return [
    ...named.links.filter((link) => !known.has(resolved(link))),
    ...named.paths.filter((path) => isClaim(path) && !isGenerated(path) && !tails.has(path)),
    ...named.scripts.filter((name) => !scripts.includes(name)).map((name) => `npm run ${name}`),
  ].map((what) => `${document.path}  ${what}`);
}

/** A document may leave out the first folders: `domain/statute` for `src/domain/statute`. */
function tailsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, n) => parts.slice(n).join('/'));
}
