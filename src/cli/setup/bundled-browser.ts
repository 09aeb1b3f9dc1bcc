import { existsSync, mkdirSync } from 'node:fs';
import { cachePath } from './project-cache.ts';

const folder = cachePath('chromium');

/** The browser from @sparticuz/chromium, when it has been unpacked before. */
export function unpackedBrowser(): string | undefined {
  const path = `${folder}/chromium`;
  return existsSync(path) ? path : undefined;
}

/** Unpacks the browser that the npm package carries (Linux on x64; needs the system's libnss3). */
export async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(folder, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  // It unpacks into the temporary folder, where anyone on the machine could have laid a program of that name.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
