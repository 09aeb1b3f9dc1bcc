import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { findBrowser } from './setup/browser.ts';
import { serveStatic } from './serve/static-files.ts';

/** With PDF=1: prints the plan, the worksheet, the key and the slides of every course of the built site, tagged and with bookmarks. */
const papers = { teach: 'plan', handout: 'handout', answers: 'answers', slides: 'slides' };
const root = resolve(process.env['OUT_DIR'] ?? 'dist');
const courses = join(root, 'courses');

if (process.env['PDF'] === '1' && existsSync(courses)) await printCourses();

async function printCourses(): Promise<void> {
  const { chromium } = await import('@playwright/test');
  const found = await findBrowser();
  if (!found) throw new Error('没有可用的浏览器，印不了 PDF：先运行 npm run setup');
  const server = createServer((request, response) => void serveStatic(root, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: found.path, args });
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    for (const course of listCourses())
      for (const [paper, name] of Object.entries(papers)) {
        await page.goto(`http://127.0.0.1:${port}/courses/${course}/${paper}/`);
        const path = join(courses, course, 'files', `${name}.pdf`);
        await page.pdf({ path, format: 'A4', tagged: true, outline: true });
        console.log(`印好了 ${path}`);
      }
  } finally {
    await browser.close();
    server.close();
  }
}

function listCourses(): string[] {
  return readdirSync(courses).filter((name) =>
    existsSync(join(courses, name, 'teach', 'index.html')),
  );
}
