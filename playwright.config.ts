import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/setup/browser.ts';
import { browserFontEnvironment } from './src/cli/setup/chinese-font.ts';

// Workers load this file again: what the first load finds is handed on to them.
process.env['CHROMIUM_PATH'] ??= (await findBrowser())?.path ?? noBrowser();
process.env['E2E_PORT'] ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env['E2E_PORT']}`;

/** What is wide or long has a folder of its own, which `npm run test:full` walks after the other. */
const isFull = Boolean(process.env['E2E_FULL']);

const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** Chromium refuses to start as root with its sandbox; for anyone else the sandbox stays on. */
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: isFull ? 'tests/e2e-full' : 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: isFull ? 600_000 : 60_000,
  reporter: process.env['E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [...quietFlags, ...rootFlags],
      env: { ...(process.env as Record<string, string>), ...browserFontEnvironment() },
    },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/preview.ts`,
    env: { PORT: process.env['E2E_PORT'] },
    url: baseURL,
    reuseExistingServer: false,
  },
});

function noBrowser(): never {
  throw new Error('没有可用的浏览器：先运行 npm run setup');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
