import { enableCompileCache } from 'node:module';
import { cachePath } from './setup/project-cache.ts';

// Stripping types takes longer than an import: hundreds of files, one command each, pay for it once.
enableCompileCache(cachePath('compiled'));
const { ImportFault } = await import('./import-law/fault.ts');
const { readOptions, usage } = await import('./import-law/options.ts');
const { importDir, runImport } = await import('./import-law/run-import.ts');

try {
  const options = readOptions(process.argv.slice(2));
  console.log(options === 'help' ? usage : await runImport(options, importDir(process.env)));
} catch (error) {
  if (!(error instanceof ImportFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
