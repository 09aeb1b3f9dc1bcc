import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { readStatutes } from '#cli/corpus/read-statutes.ts';
import { foldText, listPieces } from '#domain/search/normalise.ts';
import { planQuery } from '#domain/search/plan-query.ts';
import type { BuiltPage } from '#integrations/search/built-pages.ts';
import { writeIndex } from '#integrations/search/write-index.ts';
import { makeEngine } from '#reader/search/engine.ts';
import { openPagefind } from '../support/search/open-pagefind.ts';
import { sampleQueries } from '../support/search/samples.ts';
import { makeStatutePage, writePages } from '../support/search/statute-pages.ts';
import { pagesWith, readTruth, type TruePage } from '../support/search/truth.ts';

/*
 * Search by three indexes over the same statutes (CORPUS_DIR, else made ones), the same 500 substrings, in one run:
 * ours, Pagefind as it comes, MiniSearch over pairs of characters. Times are ratios to ours.
 */
type Find = (query: string) => Promise<string[]>;
interface Rival {
  readonly name: string;
  readonly bytes: number;
  readonly find: Find;
}

const sizeOf = (folder: string): number =>
  globSync('{index,fragment}/*', { cwd: folder }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );

async function makeOurs(pages: readonly BuiltPage[], folder: string): Promise<Rival> {
  const addresses = invert((await writeIndex(pages, folder)).names);
  const engine = makeEngine(await openPagefind(folder));
  const find: Find = async (query) => toAddresses(await engine.find(planQuery(query)), addresses);
  return { name: '本站', bytes: sizeOf(folder), find };
}

async function makeStock(pages: readonly BuiltPage[], folder: string): Promise<Rival> {
  const addresses = invert(
    (await writeIndex(pages, folder, { copy: (html) => html, isStock: true })).names,
  );
  const ask = await openPagefind(folder);
  const find: Find = async (query) =>
    toAddresses(
      (await ask(query)).map(({ id }) => id),
      addresses,
    );
  return { name: 'Pagefind 原样', bytes: sizeOf(folder), find };
}

const pairs = (text: string): string[] =>
  listPieces(foldText(text)).flatMap((piece) => {
    const characters = [...piece];
    return characters.length < 2
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });

function makeMiniSearch(truth: readonly TruePage[]): Rival {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: pairs,
    searchOptions: { combineWith: 'AND', tokenize: pairs },
  });
  index.addAll(truth.map(({ address, blocks }) => ({ id: address, text: blocks.join('\n') })));
  const bytes = gzipSync(JSON.stringify(index)).length;
  const find: Find = (query) => Promise.resolve(index.search(query).map(({ id }) => String(id)));
  return { name: 'MiniSearch 双字', bytes, find };
}

const invert = (ids: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...ids].map(([address, id]) => [id, address]));
const toAddresses = (ids: Iterable<string>, addresses: ReadonlyMap<string, string>): string[] =>
  [...ids].map((id) => addresses.get(id) ?? '');

interface Measured {
  recall: number;
  precision: number;
  half: number;
  most: number;
}

async function measure(
  find: Find,
  queries: readonly string[],
  truth: readonly TruePage[],
): Promise<Measured> {
  let [hit, wanted, given] = [0, 0, 0];
  const times: number[] = [];
  for (const query of queries) await find(query);
  for (const query of queries) {
    const begun = performance.now();
    const found = new Set(await find(query));
    times.push(performance.now() - begun);
    const right = pagesWith(truth, query);
    hit += right.filter((address) => found.has(address)).length;
    wanted += right.length;
    given += found.size;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * times.length)] ?? 0;
  return { recall: hit / wanted, precision: hit / given, half: at(0.5), most: at(0.95) };
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const pages = (await readStatutes(process.env['CORPUS_DIR'])).map(makeStatutePage);
    writePages(join(folder, 'site'), pages);
    const truth = readTruth(join(folder, 'site'));
    const queries = sampleQueries(truth, 500, 5).filter((query) => listPieces(query)[0] === query);
    const ours = await makeOurs(pages, join(folder, 'ours'));
    const rivals = [ours, await makeStock(pages, join(folder, 'stock')), makeMiniSearch(truth)];
    console.log(
      `搜索：${pages.length} 部，${queries.length} 个没有标点的查询；时间和大小都是本站的倍数\n`,
    );
    console.log('索引\t召回\t准确\t一半在此以内\t95%在此以内\t大小');
    const base = await measure(ours.find, queries, truth);
    for (const { name, bytes, find } of rivals) {
      const got = await measure(find, queries, truth);
      const cells = [got.half / base.half, got.most / base.most, bytes / ours.bytes];
      const ratios = cells.map((cell) => cell.toFixed(2)).join('\t');
      console.log(`${name}\t${got.recall.toFixed(3)}\t${got.precision.toFixed(3)}\t${ratios}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await run();
