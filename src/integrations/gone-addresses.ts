import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadReleased } from '#records/load-content.ts';

/** Lines of an nginx map: an address and all below it. */
export const writeGoneMap = (addresses: readonly string[]): string =>
  addresses
    .map((address) => `"~^${address.replace(/\/$/, '').replaceAll('.', '\\.')}(?:/|$)" 1;\n`)
    .join('');

/** Tells the server which addresses answer 410 (`.gone.map`, which it serves to nobody), and puts 410.html where it looks for it. */
export function goneAddresses(): AstroIntegration {
  return {
    name: 'gone-addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(root, { recursive: true });
        writeFileSync(join(root, '.gone.map'), writeGoneMap(loadReleased().gone));
        renameSync(join(root, '410/index.html'), join(root, '410.html'));
        rmSync(join(root, '410'), { recursive: true });
      },
    },
  };
}
