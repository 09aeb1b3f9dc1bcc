import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { hashInputs } from './hash-inputs.ts';
import { withoutEval } from './without-eval.ts';

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

async function buildInto(folder: string, project: string): Promise<void> {
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    publicDir: false,
    base: '/admin/',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [withoutEval()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: {
          cms: join(project, 'cms/entry.ts'),
          // The site's own styles, for the record beside the form.
          preview: join(project, 'src/styles/preview.css'),
        },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'part-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
}
