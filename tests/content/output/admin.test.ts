import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtFolder, readSite } from '../../support/output/site.ts';

const admin = join(builtFolder(), 'admin');

const scripts = (kind: RegExp): string =>
  readdirSync(admin)
    .filter((name) => kind.test(name) && name.endsWith('.js'))
    .map((name) => readFileSync(join(admin, name), 'utf8'))
    .join('\n');

it('opens an editor of under 900 kB, and loads at most 200 kB more when a pinyin or a picture needs it', () => {
  expect(gzipSync(scripts(/^cms-/)).length).toBeLessThan(900_000);
  expect(gzipSync(scripts(/^part-/)).length).toBeLessThan(200_000);
});

it('has no code made from strings in the editor', () => {
  expect(scripts(/./)).not.toMatch(/new Ajv\(|ajv\/dist\/runtime/i);
});

it('leads from no public page to the editor', () => {
  const { pages } = readSite(builtFolder());
  expect(pages.filter(({ links }) => links.some((link) => link.startsWith('/admin')))).toEqual([]);
});
