import { spawnSync } from 'node:child_process';
import { installDebianPackages, isRootOnDebian } from './debian.ts';

/** Programs that some tests need beside the browser, with the Debian package that holds each. */
const tools = [
  { command: 'xmllint', asks: ['--version'], debian: 'libxml2-utils' },
  { command: 'nginx', asks: ['-v'], debian: 'nginx-light' },
] as const;

/** Installs what is missing as root on Debian; elsewhere says which command would, and goes on. */
export function ensureTools(): string {
  const missing = tools.filter(({ command, asks }) => !answers(command, asks));
  if (missing.length === 0) return '齐全';
  const packages = missing.map(({ debian }) => debian);
  if (isRootOnDebian() && installDebianPackages(packages)) return '刚装好';
  return `缺 ${missing.map(({ command }) => command).join('、')}；要用到它的测试会失败，安装：sudo apt-get install ${packages.join(' ')}`;
}

function answers(command: string, asks: readonly string[]): boolean {
  return spawnSync(command, asks).status === 0;
}
