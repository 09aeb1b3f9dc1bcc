import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Instance } from './instance.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs `astro build` on an instance, whatever comes of it. */
export function runBuild(instance: Instance): { out: string; status: number | null; said: string } {
  const out = join(instance.folder, '../dist');
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: instance.folder, OUT_DIR: out, NODE_ENV: 'production' },
    },
  );
  return { out, status, said: `${stdout}${stderr}` };
}

/** Builds the whole site of an instance beside it, as the command does; returns its folder. */
export function buildInstance(instance: Instance): string {
  const { out, status, said } = runBuild(instance);
  expect(status, said).toBe(0);
  return out;
}
