import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findContentDir } from '#records/content-dir.ts';
import { loadReleased } from '#records/load-content.ts';
import { SettingError } from '#records/problem.ts';
import { refuseBuild } from './refuse-build.ts';

/** Stops `astro build` before anything is made when a record is wrong; Astro itself would carry on and exit 0. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') await refuseBuild(() => loadReleased());
      },
      'astro:config:done': async ({ config, buildOutput }) => {
        if (buildOutput !== 'static' && buildOutput !== undefined) return;
        const output = resolve(config.outDir.pathname);
        await refuseBuild(() => refuseOutput(output, findContentDir()));
      },
    },
  };
}

const lies = (inner: string, outer: string): boolean => !/^\.\.(\/|$)/.test(relative(outer, inner));

/** A build empties its output folder first: it must hold nothing that was written by hand. */
export function refuseOutput(output: string, contentDir: string, project = process.cwd()): void {
  const sources = [
    'src',
    'cms',
    'public',
    'tests',
    'docs',
    'deploy',
    'eslint',
    'node_modules',
    '.git',
  ];
  const touches = (folder: string): boolean => lies(output, folder) || lies(folder, output);
  const folders = [contentDir, ...sources.map((name) => resolve(project, name))];
  const hit = folders.find(touches);
  const foreign = existsSync(output) && !isOutput(output);
  if (hit === undefined && !foreign) return;
  throw new SettingError(
    `OUT_DIR 不能是 ${output}：生成之前会清空它${hit ? `，而 ${hit} 里有源文件` : '，而里面有别的文件'} → 换一个空文件夹，例如 OUT_DIR=dist`,
  );
}

/** Empty, or made by an earlier build. */
function isOutput(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('_astro') || names.includes('404.html');
}
