import type { Page } from './page.ts';

/** Pages without what every page must have, as `page  what`. */
export function findStructureFaults(pages: readonly Page[]): string[] {
  return [...pages.flatMap(faultsOfPage), ...findSharedTitles(pages)];
}

function faultsOfPage(page: Page): string[] {
  const faults: string[] = [];
  if (!/^zh(-|$)/.test(page.lang)) faults.push(`lang 是“${page.lang}”`);
  if (page.title === '') faults.push('没有 title');
  if (page.headings !== 1) faults.push(`有 ${page.headings} 个 h1`);
  for (const id of repeated(page.ids)) faults.push(`id “${id}”出现不止一次`);
  for (const image of page.imagesWithoutAlt) faults.push(`图片没有 alt：${image}`);
  return faults.map((fault) => `${page.address}  ${fault}`);
}

function findSharedTitles(pages: readonly Page[]): string[] {
  const shared = new Set(repeated(pages.map(({ title }) => title)));
  return pages
    .filter(({ title }) => shared.has(title))
    .map(({ address, title }) => `${address}  title 与别的页面相同：${title}`);
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}
