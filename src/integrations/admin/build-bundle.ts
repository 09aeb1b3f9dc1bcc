import { join } from 'node:path';
import { build } from 'vite';
import { chineseWords } from './chinese-words.ts';
import { withoutEval } from './without-eval.ts';

/** Builds the CMS of the project in the working directory into the folder that is named: `build-bundle.ts FOLDER`. */
const [folder = ''] = process.argv.slice(2);
const project = process.cwd();

await build({
  configFile: false,
  root: project,
  logLevel: 'error',
  publicDir: false,
  base: '/admin/',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  plugins: [withoutEval(), chineseWords()],
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
