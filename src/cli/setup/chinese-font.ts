import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { installDebianPackages, isRootOnDebian } from './debian.ts';
import { cachePath, projectRoot } from './project-cache.ts';

const packagedFont = `${projectRoot}/node_modules/@expo-google-fonts/noto-sans-sc/400Regular`;
const fontSettings = cachePath('fonts', 'fonts.conf');

/** Makes sure that a browser started by us can draw Chinese; answers with where the font comes from. */
export function ensureChineseFont(): string {
  if (systemHasChinese()) return '系统已有';
  if (isRootOnDebian() && installDebianPackages(['fontconfig', 'fonts-noto-cjk']))
    if (systemHasChinese()) return 'Debian 软件包，刚装好';
  writeFontSettings(fontSettings, packagedFont);
  return 'npm 包自带的思源黑体';
}

/** Added to the environment of the browser, so that it sees the packaged font where the system has none. */
export function browserFontEnvironment(): Record<string, string> {
  return existsSync(fontSettings) ? { FONTCONFIG_FILE: fontSettings } : {};
}

function systemHasChinese(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

export function writeFontSettings(file: string, fontFolder: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fontFolder}</dir>
  <cachedir>${dirname(file)}/cache</cachedir>
</fontconfig>
`,
  );
}
