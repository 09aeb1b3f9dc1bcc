import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  countEntries,
  listCountedLinks,
  readListTotal,
} from '../../support/output/counted-links.ts';
import { addressOf, builtFolder, listPages } from '../../support/output/site.ts';

const folder = builtFolder();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The records of a list, over all its pages. */
function countList(href: string): number | undefined {
  const first = `${href}index.html`;
  if (!existsSync(join(folder, first))) return undefined;
  let sum = countEntries(read(first));
  for (let n = 2; existsSync(join(folder, `${href}page/${n}/index.html`)); n += 1)
    sum += countEntries(read(`${href}page/${n}/index.html`));
  return readListTotal(read(first)) === sum ? sum : undefined;
}

it('links each number to a list of exactly as many records', () => {
  const links = listPages(folder).flatMap((file) => listCountedLinks(addressOf(file), read(file)));
  const lists = new Map(
    [...new Set(links.map(({ href }) => href))].map((href) => [href, countList(href)]),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ href, count }) => lists.get(href) !== count)).toEqual([]);
});
