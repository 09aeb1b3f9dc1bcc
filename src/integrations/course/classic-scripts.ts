import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** A module of the built site with all it imports, as one classic script: browsers refuse modules from a disk. */
export function bundleClassic(root: string, address: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, address)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // Else it reads the settings of whatever folder the site is built into, and the bytes differ.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
