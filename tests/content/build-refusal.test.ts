import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyInstance } from '../support/records/instance.ts';

const root = join(import.meta.dirname, '../..');

/** Only the gate runs: a build that it lets through would take longer than this. */
test(
  'astro build refuses a broken record, names its line and makes no page',
  { timeout: 120_000 },
  () => {
    const instance = copyInstance();
    instance.edit('stations/pier.md', 'parent: qingliu', 'parent: liu');
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
    expect(`${stdout}${stderr}`).toMatch(
      /minimal\/stations\/pier\.md:8:1 {2}没有编号是 liu 的站点 → /,
    );
    expect(`${stdout}${stderr}`).not.toMatch(/unhandled|Stack trace|\n\s+at /i);
    expect(status).toBe(1);
    expect(existsSync(join(out, 'index.html'))).toBe(false);
  },
);
