import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs packages by name; true when apt-get says it went well, else its last lines are printed. */
export function installDebianPackages(names: readonly string[]): boolean {
  console.log(`准备：用 apt-get 安装 ${names.join('、')} ……`);
  return aptGet(['update']) && aptGet(['install', '-y', '--no-install-recommends', ...names]);
}

function aptGet(args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    // RUNLEVEL=1 keeps a package such as nginx from starting its service on this machine.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  if (status === 0) return true;
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').slice(-8);
  console.log(said.map((line) => `  ${line}`).join('\n'));
  return false;
}
