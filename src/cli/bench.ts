import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/setup/project-cache.ts';

/** npm run bench: the project's benchmarks one after the other, each a file of tests/bench that prints its table. */
for (const file of globSync('tests/bench/*.ts', { cwd: projectRoot }).sort()) {
  const { status } = spawnSync(process.execPath, [join(projectRoot, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
