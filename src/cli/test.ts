import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cachePath, projectRoot } from './setup/project-cache.ts';
import { type Counts, countTests } from './test/count-tests.ts';
import { fullStages, quickStages, type Stage } from './test/stages.ts';

const stages = process.argv.includes('--full') ? fullStages : quickStages;

const total: Counts = { passed: 0, failed: 0 };
rmSync(cachePath('test'), { recursive: true, force: true });

for (const [n, stage] of stages.entries()) {
  console.log(`\n━━ ${n + 1}/${stages.length} ${stage.heading}（npm run ${stage.script}）`);
  const started = performance.now();
  const ok = runScript(stage);
  add(countsOf(stage, ok));
  console.log(
    `━━ ${ok ? '通过' : '没有通过'}，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒`,
  );
  if (!ok) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runScript({ script, args = [], environment = {} }: Stage): boolean {
  const npm = process.env['npm_execpath'];
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const line = [...before, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  const { status } = spawnSync(command, line, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status === 0;
}

/** A runner that fails without a failed test (none found, an error outside tests) still counts as a failure. */
function countsOf({ report }: Stage, ok: boolean): Counts {
  const own = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === undefined || !existsSync(report)) return own;
  const { passed, failed } = countTests(JSON.parse(readFileSync(report, 'utf8')));
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function add({ passed, failed }: Counts): void {
  total.passed += passed;
  total.failed += failed;
}
