import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findContentDir } from '#records/content-dir.ts';
import { readContent } from '#records/read-content.ts';
import { cachePath } from './setup/project-cache.ts';
import { createCmsBackend } from './start/cms-backend.ts';
import { findEndlessEmbargoes } from './start/embargo-warning.ts';
import { refuseTakenPort } from './start/free-port.ts';
import { runBuild } from './start/run-build.ts';
import { type BuildState, SiteBuilder } from './start/site-builder.ts';
import { createSiteServer } from './start/site-server.ts';
import { describeState } from './start/status-page.ts';
import { watchContent } from './start/watch-content.ts';

const port = Number(process.env['PORT'] ?? 4321);
const base = resolve(process.env['OUT_DIR'] ?? cachePath('start'));
const folders: string[] = [];
const stopping = new AbortController();

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const contentDir = findContentDir();
  await refuseTakenPort(port);
  stopOnSignal();
  const builder = new SiteBuilder({
    build: (folder) => runBuild(folder, stopping.signal),
    newFolder,
    remove,
    report: (state) => report(state, contentDir),
  });
  const server = createSiteServer(port, () => builder.state, await createCmsBackend(contentDir));
  watchContent(contentDir, () => {
    console.log('记录有变动，检查并重新生成 ……');
    void builder.rebuild();
  });
  console.log('检查记录，生成站点 ……');
  await builder.rebuild();
  server.listen(port, '127.0.0.1', printAddresses);
}

function newFolder(): string {
  mkdirSync(base, { recursive: true });
  const folder = mkdtempSync(join(base, 'site-'));
  folders.push(folder);
  return folder;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function report(state: BuildState, contentDir: string): void {
  if (stopping.signal.aborted) return;
  if (state.refusal !== undefined) console.error(`\n${state.refusal}\n`);
  console.log(`${describeState(state)}。`);
  const { site, records } = readContent(contentDir);
  for (const warning of findEndlessEmbargoes(site?.today, Object.values(records).flat()))
    console.warn(`注意：${warning}`);
}

function printAddresses(): void {
  console.log(`
站点  http://127.0.0.1:${port}/
后台  http://127.0.0.1:${port}/admin/
状态  http://127.0.0.1:${port}/admin/status
在后台里改，或者改好 content 里的文件，保存，会自动检查、重新生成。按 Ctrl+C 结束。`);
}

function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopping.abort();
      folders.forEach(remove);
      process.exit(0);
    });
}
