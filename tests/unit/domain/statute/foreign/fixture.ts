import { readFileSync } from 'node:fs';
import { readForeign, type ForeignStatute } from '#domain/statute/foreign/read.ts';
import { parseStatute } from '#domain/statute/parse.ts';

const folder = new URL('../../../../fixtures/import/', import.meta.url);

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

export function readFixture(name: string): Promise<ForeignStatute> {
  return readForeign(name, fixtureBytes(name));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The tree without line numbers and table of contents, which differ from format to format. */
export function treeOf(text: string): unknown {
  const { statute } = parseStatute(text);
  return JSON.parse(
    JSON.stringify({ ...statute, outline: [] }, (key, value: unknown) =>
      key === 'line' ? undefined : value,
    ),
  );
}

/** The statute that every fixture holds. */
export const statuteText = new TextDecoder().decode(fixtureBytes('statute.md'));
