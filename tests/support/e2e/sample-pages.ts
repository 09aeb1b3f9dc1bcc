import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, builtFolder, listPages } from '../output/site.ts';
import { kindOf, pageKinds } from './page-kinds.ts';

export type SamplePage = { kind: string; address: string };

/**
 * The largest page of each kind of the built site: what can go wrong on a page of a kind goes wrong there first.
 * Of kinds drawn by the same page file the first stands for all, unless E2E_WIDE asks for every kind.
 */
export function samplePages(folder = builtFolder()): SamplePage[] {
  const isWide = Boolean(process.env['E2E_WIDE']);
  const largest = new Map<string, { address: string; size: number }>();
  for (const { address, size } of listBuiltPages(folder)) {
    const kind = kindOf(address)?.name ?? '';
    if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { address, size });
  }
  return pageKinds.flatMap(({ name, sameAs }) => {
    const page = largest.get(name);
    return page && (isWide || !sameAs) ? [{ kind: name, address: page.address }] : [];
  });
}

/** What is wrong between the table of kinds and the built site: a kind without a page, a page without a kind. */
export function findKindFaults(folder = builtFolder()): string[] {
  const addresses = listBuiltPages(folder).map(({ address }) => address);
  const present = new Set(addresses.map((address) => kindOf(address)?.name));
  return [
    ...pageKinds
      .filter(({ name, mayBeAbsent }) => !mayBeAbsent && !present.has(name))
      .map(({ name }) => `没有一个“${name}”页面`),
    ...addresses
      .filter((address) => kindOf(address) === undefined)
      .map((address) => `${address} 不属于任何一种页面`),
  ];
}

function listBuiltPages(folder: string): { address: string; size: number }[] {
  if (!existsSync(folder)) throw new Error(`还没有生成站点：${folder}。先运行 npm run build`);
  return listPages(folder).map((file) => ({
    address: addressOf(file),
    size: statSync(join(folder, file)).size,
  }));
}
