import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/setup/project-cache.ts';
import type { BuildOutcome } from './site-builder.ts';

/** Checks the records, then builds the site into `folder`; the reason of a refusal is what the command printed. */
export async function runBuild(folder: string, signal: AbortSignal): Promise<BuildOutcome> {
  const check = await runNode(['src/cli/check-content.ts'], {}, signal);
  if (!check.ok) return check;
  const built = await runNode([programOf('astro'), 'build'], { OUT_DIR: folder }, signal);
  return built.ok ? runNode(['src/cli/course-pdf.ts'], { OUT_DIR: folder }, signal) : built;
}

function programOf(name: string): string {
  const folder = join(projectRoot, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`${name} 没有可运行的程序`);
  return join(folder, path);
}

function runNode(
  args: readonly string[],
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<BuildOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let said = '';
    const listen = (chunk: Buffer) => (said += chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => resolve({ ok: false, reason: error.message }));
    child.on('close', (code) =>
      resolve(code === 0 ? { ok: true } : { ok: false, reason: said.trim() || `退出码 ${code}` }),
    );
  });
}
