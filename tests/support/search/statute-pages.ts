import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { StatuteFile } from '#cli/corpus/read-statutes.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { kindNames } from '#model/kinds.ts';
import type { Records } from '#records/read-content.ts';
import type { BuiltPage } from '#integrations/search/built-pages.ts';
import { renderStatute } from '#render/statute/statute.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page of a statute as the site prints it, without what stands around. */
export function makeStatutePage({ file, text }: StatuteFile, index: number): BuiltPage {
  const title = file.replace(/^.*\/|\.[a-z]+$/g, '');
  const statute = toHtml(renderStatute(parseStatute(text).statute));
  const html =
    `<!doctype html><html lang="zh-CN"><head><title>${escape(title)}</title>` +
    `<meta property="og:title" content="${escape(title)}"></head><body>` +
    `<main data-pagefind-body><h1>${escape(title)}</h1>${statute}</main></body></html>`;
  return { address: `/laws/s${index}/promulgated/`, title, published: '', html };
}

export function writePages(folder: string, pages: readonly BuiltPage[]): void {
  for (const { address, html } of pages) {
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(join(folder, address, 'index.html'), html);
  }
}

/** The pages stand for no records: facets but the kind are empty. */
export function noRecords(): Records {
  return Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Records;
}
