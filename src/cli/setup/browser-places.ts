import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers that this system already has, the likeliest first. */
export function systemBrowsers(environment: NodeJS.ProcessEnv = process.env): string[] {
  return [...inPath(environment), ...inMacApplications(), ...inWindowsPrograms(environment)];
}

function inPath(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)).filter(isExecutable),
  );
}

function inMacApplications(): string[] {
  if (process.platform !== 'darwin') return [];
  return macApplications
    .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    .filter(isExecutable);
}

function inWindowsPrograms(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform !== 'win32') return [];
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
  return roots
    .flatMap((name) => environment[name] ?? [])
    .flatMap((root) => windowsPrograms.map((program) => join(root, program)))
    .filter((path) => existsSync(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
