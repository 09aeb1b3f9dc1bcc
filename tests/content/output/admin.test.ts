import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtFolder, readSite } from '../../support/output/site.ts';

const admin = join(builtFolder(), 'admin');

it('has an editor of under a megabyte to load, without code made from strings', () => {
  const scripts = readdirSync(admin).filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(join(admin, name), 'utf8')).join('\n');
  expect(gzipSync(code).length).toBeLessThan(1_000_000);
  expect(code).not.toMatch(/new Ajv\(|ajv\/dist\/runtime/i);
});

it('leads from no public page to the editor', () => {
  const { pages } = readSite(builtFolder());
  expect(pages.filter(({ links }) => links.some((link) => link.startsWith('/admin')))).toEqual([]);
});
