import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Page, readPage } from './page.ts';

export type Site = {
  folder: string;
  /** Every file's path from the site's root, with a leading slash. */
  files: Set<string>;
  pages: Page[];
  /** Where the site will stand; a link to it in full is a link within the site. */
  origin: string;
};

/** The built site to check: OUT_DIR, else dist. */
export function builtFolder(): string {
  return resolve(process.env['OUT_DIR'] ?? 'dist');
}

export function readSite(
  folder: string,
  {
    origin = process.env['SITE_URL'] ?? defaultOrigin,
    only = /^/,
  }: { origin?: string; only?: RegExp } = {},
): Site {
  const pages = listPages(folder)
    .filter((file) => only.test(file))
    .map((file) => readPage(addressOf(file), readFileSync(join(folder, file), 'utf8')));
  return { folder, files: new Set(listFiles(folder)), pages, origin };
}

/** The HTML files that are the site's own: not the search engine's, not the CMS's. */
export function listPages(folder: string): string[] {
  return listFiles(folder).filter(
    (file) => /\.html$/.test(file) && !/^\/(pagefind|admin)\//.test(file),
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

const defaultOrigin = 'https://lawecho.example';

export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
