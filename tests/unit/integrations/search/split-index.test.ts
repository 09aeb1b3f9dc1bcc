import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArray, readText } from '#integrations/search/cbor.ts';
import { writeIndex } from '#integrations/search/write-index.ts';
import { openPagefind } from '../../../support/search/open-pagefind.ts';
import { makeRandom } from '../../../support/statutes/random.ts';

let folder: string;
const pages = makePages();

/** 的 and 是 are everywhere, hundreds of others are rare. */
function makePages(): string[] {
  const random = makeRandom(5);
  const rare = () => String.fromCodePoint(0x4e00 + random.below(900));
  const words = () => Array.from({ length: 60 }, () => `的是${rare()}`).join('');
  return Array.from({ length: 120 }, words);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'split-index-'));
  const built = pages.map((text, index) => ({
    address: `/${index}/`,
    title: '',
    published: '',
    html: `<main data-pagefind-body><p>${text}</p></main>`,
  }));
  await writeIndex(built, join(folder, 'stock'), { isStock: true });
  await writeIndex(built, join(folder, 'split'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const listFiles = (name: string): string[] =>
  readdirSync(join(folder, name, 'index')).map((file) => join(folder, name, 'index', file));

function readFile(file: string): Map<string, string> {
  const bytes = gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
  const places = readArray(bytes, readArray(bytes, 0)[0] ?? 0);
  return new Map(
    places.slice(0, -1).map((at, index) => {
      const word = readText(bytes, readArray(bytes, at)[0] ?? 0);
      return [word, bytes.subarray(at, places[index + 1]).toString('hex')];
    }),
  );
}

it('keeps all that the index says of every word', () => {
  const read = (name: string) => listFiles(name).flatMap((file) => [...readFile(file)]);
  const [stock, split] = [read('stock'), read('split')];
  expect(split.length).toBe(new Set(split.map(([word]) => word)).size);
  expect(new Map(split)).toEqual(new Map(stock));
});

it('gives common characters a file of their own, and rare ones small files', () => {
  const files = listFiles('split');
  const common = files.find((file) => readFile(file).has('的'));
  expect([...readFile(common ?? '').keys()]).toEqual(['的']);
  const others = files.filter((file) => readFile(file).size > 1);
  expect(others.length).toBeGreaterThan(1);
  expect(Math.max(...others.map((file) => statSync(file).size))).toBeLessThan(13_000);
});

it('is an index that finds what it should', async () => {
  const ask = await openPagefind(join(folder, 'split'));
  for (const text of pages.slice(0, 20)) {
    const [first = '', second = '', third = ''] = text.slice(0, 3);
    const found = await ask(`"${first} ${second} ${third}"`);
    expect(found.length).toBe(pages.filter((page) => page.includes(text.slice(0, 3))).length);
  }
  expect(await ask('"的 的"')).toEqual([]);
});
