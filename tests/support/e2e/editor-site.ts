import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** A site that an editor has started on her own machine: `npm start` on a copy of the small fixture. */
export type EditorSite = { content: string; address: string; stop: () => Promise<void> };

export async function startEditorSite(source = 'tests/fixtures/minimal'): Promise<EditorSite> {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  const content = join(folder, 'content');
  cpSync(source, content, { recursive: true });
  // Inside the project each build has its parts in its own folder; outside, all builds share one.
  const out = resolve('.cache', basename(folder));
  const port = await freePort();
  const program = spawn(process.execPath, ['src/cli/start.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: out,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    program.stdout.on('data', (said: Buffer) => {
      if (said.toString().includes(`:${port}/`)) resolve();
    });
    program.on('close', () => reject(new Error('站点没有启动')));
  });
  const stop = async (): Promise<void> => {
    const closed = new Promise((resolve) => program.on('close', resolve));
    program.kill('SIGTERM');
    await closed;
    for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
  };
  return { content, address: `http://127.0.0.1:${port}`, stop };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
