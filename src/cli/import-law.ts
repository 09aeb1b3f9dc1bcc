import { ImportFault } from './import-law/fault.ts';
import { readOptions, usage } from './import-law/options.ts';
import { importDir, runImport } from './import-law/run-import.ts';

try {
  const options = readOptions(process.argv.slice(2));
  console.log(options === 'help' ? usage : await runImport(options, importDir(process.env)));
} catch (error) {
  if (!(error instanceof ImportFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
