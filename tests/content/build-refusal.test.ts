import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../support/records/build-instance.ts';
import { copyInstance } from '../support/records/instance.ts';

/** Only the gate runs: a build that it lets through would take longer than this. */
test(
  'astro build refuses a broken record, names its line and makes no page',
  { timeout: 120_000 },
  () => {
    const instance = copyInstance();
    instance.edit('stations/pier.md', 'parent: qingliu', 'parent: liu');
    const { out, status, said } = runBuild(instance);
    expect(said).toMatch(/minimal\/stations\/pier\.md:8:1 {2}没有编号是 liu 的站点 → /);
    expect(said).not.toMatch(/unhandled|Stack trace|\n\s+at /i);
    expect(status).toBe(1);
    expect(existsSync(join(out, 'index.html'))).toBe(false);
  },
);
