import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveStatic } from '../../src/cli/serve/static-files.ts';
import { findActive } from '../support/attacks/find-active.ts';
import { readAttacks } from '../support/attacks/read-attacks.ts';
import { addressOf, listPages } from '../support/output/site.ts';
import { addAttacked } from '../support/records/attacked.ts';

const root = join(import.meta.dirname, '../..');
const top = mkdtempSync(join(tmpdir(), 'attacks-'));
const out = join(top, 'dist');
let server: Server;

test.beforeAll(async () => {
  const folder = join(top, 'minimal');
  cpSync(join(root, 'tests/fixtures/minimal'), folder, { recursive: true });
  const attacks = await readAttacks();
  const kept = addAttacked(
    {
      folder,
      write: (file, words) => writeFileSync(join(folder, file), words),
      remove: (file) => rmSync(join(folder, file)),
    },
    attacks,
    40,
  );
  console.log(`${attacks.length} 例攻击，${kept} 条记录`);
  expect(kept).toBeGreaterThan(250);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: out, NODE_ENV: 'production' },
    },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
  server = createServer((request, response) => void serveStatic(out, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => {
  server.close();
  rmSync(top, { recursive: true, force: true });
});

// One worker: two builds of one project at once trip over each other's cache.
test.describe.configure({ mode: 'serial' });

/** Without the policy, so that only what was written can save the reader. */
test.use({ bypassCSP: true });

test('with attacks in every text field and body nothing runs, and no page asks elsewhere', async ({
  page,
  context,
}) => {
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`${page.url()} 弹出 ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => harm.push(`${page.url()} 开了新窗口`));
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) harm.push(`${page.url()} 请求 ${request.url()}`);
  });
  for (const address of listPages(out).map(addressOf)) {
    await page.goto(`${origin}${address}`);
    if (new URL(page.url()).pathname !== address) harm.push(`${address} 跳到 ${page.url()}`);
    harm.push(...(await page.evaluate(findActive, undefined)).map((one) => `${address} ${one}`));
  }
  expect(harm).toEqual([]);
});

test('the look at a page sees what acts on it', async ({ page }) => {
  await page.setContent(
    '<a href="java\tscript:1">x</a><img alt="" onload="1"><script>1</script><iframe></iframe>',
  );
  expect(await page.evaluate(findActive, undefined)).toHaveLength(4);
});
