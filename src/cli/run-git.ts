import { spawnSync } from 'node:child_process';

/** Runs git in a folder; what it prints, or an error with its own words. */
export function runGit(folder: string, args: readonly string[], input?: Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-C', folder, '-c', 'core.quotepath=false', ...args],
    { maxBuffer: Infinity, ...(input ? { input } : {}) },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0] ?? ''}：${stderr.toString().trim()}`);
  return stdout;
}
