import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtFolder, listPages } from '../../support/output/site.ts';

/** What a reader waits for before the first paint, and every script that a page asks for by itself. */
const folder = builtFolder();
const weights = new Map<string, number>();

function weigh(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = brotliCompressSync(readFileSync(join(folder, file))).length;
  weights.set(file, weight);
  return weight;
}

function filesOf(html: string): { blocking: string[]; scripts: string[] } {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  const tags = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const scripts = tags.flatMap((attributes) => /src="([^"]+)"/.exec(attributes)?.[1] ?? []);
  const classic = tags
    .filter((attributes) => !/\b(?:type="module"|defer)/.test(attributes))
    .flatMap((attributes) => /src="([^"]+)"/.exec(attributes)?.[1] ?? []);
  return { blocking: [...styles.flatMap((href) => href ?? []), ...classic], scripts };
}

/** A script and what it imports at once; what it imports when needed is not counted. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    withImports(`/_astro/${name}`, seen);
  return seen;
}

const papers = /\/(?:teach|handout|answers|slides)\//;
const reading = listPages(folder).filter(
  (file) =>
    /^\/(?:(?:stories|suggestions|events|stations|courses)\/[^/]+|courses\/[^/]+\/[^/]+)\/index\.html$/.test(
      file,
    ) && !papers.test(file),
);
const sum = (files: Iterable<string>): number => [...files].reduce((all, f) => all + weigh(f), 0);

it('asks a reader of an ordinary page for one first round trip', () => {
  const heavy = reading.flatMap((file) => {
    const { blocking } = filesOf(readFileSync(join(folder, file), 'utf8'));
    const bytes = weigh(file) + sum(blocking);
    return bytes > 14_600 || blocking.length > 2 ? [`${file} ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});

it('runs at most 5 kB of script before a reader acts', () => {
  const heavy = listPages(folder).flatMap((file) => {
    if (file === '/search/index.html') return [];
    const { scripts } = filesOf(readFileSync(join(folder, file), 'utf8'));
    const bytes = sum(new Set(scripts.flatMap((script) => [...withImports(script)])));
    return bytes > 5_000 ? [`${file} ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});
