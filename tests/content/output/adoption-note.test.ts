import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { frame } from '#i18n/zh-CN.ts';
import { addressOf, builtFolder, listPages } from '../../support/output/site.ts';

const folder = builtFolder();

function wordsOf(tree: Root | Element): string {
  return toText(tree).replace(/\s+/g, '');
}

function listByClass(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if ([element.properties['className']].flat().includes(name)) found.push(element);
  });
  return found;
}

const pages = listPages(folder).map((file): [string, Root] => [
  addressOf(file),
  fromHtml(readFileSync(join(folder, file), 'utf8')),
]);

it('says on every page that speaks of an adoption that others may have asked for the same', () => {
  const onAdoption = pages.filter(([, tree]) => wordsOf(tree).includes('采纳'));
  expect(onAdoption.length).toBeGreaterThan(20);
  const silent = onAdoption.filter(([, tree]) => !wordsOf(tree).includes(frame.shared));
  expect(silent.map(([address]) => address)).toEqual([]);
});

it('says so on every slide that speaks of one, since a show hides the footer', () => {
  const slides = pages.flatMap(([, tree]) => listByClass(tree, 'slide'));
  const onAdoption = slides.filter((slide) => wordsOf(slide).includes('采纳'));
  expect(onAdoption.length).toBeGreaterThan(0);
  const silent = onAdoption.filter((slide) => !wordsOf(slide).includes(frame.shared));
  expect(silent.map(({ properties }) => properties['id'])).toEqual([]);
});

it('names a suggestion that was merged into another wherever it names that one at words of a law', () => {
  const named: [string, string][] = [];
  for (const [address, tree] of pages) {
    visit(tree, 'element', ({ properties }: Element) => {
      const ids = properties['dataSuggestion'];
      if (ids !== undefined) named.push([address, [ids].flat().join(' ')]);
    });
  }
  const fees = named.filter(([, ids]) => ids.split(' ').includes('fee-split'));
  const onlyFirst = fees.filter(([, ids]) => !ids.split(' ').includes('receipt-detail'));
  expect(fees.length).toBeGreaterThan(2);
  expect(onlyFirst.filter(([address]) => address.startsWith('/laws/'))).toEqual([]);
});
