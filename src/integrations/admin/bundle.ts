import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hashInputs } from './hash-inputs.ts';

const run = promisify(execFile);

/** What the bundle is made of; a change in any of them makes a new one. */
const inputs = [
  'cms',
  'src/model',
  'src/domain',
  'src/render',
  'src/markdown',
  'src/i18n',
  'src/styles',
  'src/integrations/admin',
  'package-lock.json',
];

export interface Bundle {
  folder: string;
  /** Names below /admin/ of the script that starts the CMS and of its style sheet. */
  scripts: string[];
  styles: string[];
  /** The style sheet of the record beside the form. */
  preview: string[];
}

/** The built CMS, from `.cache/admin/<hash>` when nothing of it has changed. */
export async function bundleAdmin(project: string): Promise<Bundle> {
  const cache = join(project, '.cache', 'admin');
  const folder = join(cache, hashInputs(project, inputs));
  if (!existsSync(folder)) {
    const draft = `${folder}-${process.pid}`;
    await buildInto(draft, project);
    // Two builds at once make the same thing: whichever is later gives way.
    if (existsSync(folder)) rmSync(draft, { recursive: true });
    else {
      mkdirSync(cache, { recursive: true });
      renameSync(draft, folder);
    }
  }
  const names = readdirSync(folder);
  return {
    folder,
    scripts: names.filter((name) => /^cms-.*\.js$/.test(name)),
    styles: names.filter((name) => /^cms-.*\.css$/.test(name)),
    preview: names.filter((name) => /^preview-.*\.css$/.test(name)),
  };
}

/** In a process of its own, whose memory is free again before the pages are made. */
async function buildInto(folder: string, project: string): Promise<void> {
  const script = join(project, 'src/integrations/admin/build-bundle.ts');
  await run(process.execPath, [script, folder], { cwd: project });
}
