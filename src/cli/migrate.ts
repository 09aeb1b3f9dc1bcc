import { findContentDir } from '#records/content-dir.ts';
import { SettingError } from '#records/problem.ts';
import { runMigrate } from './migrate/run-migrate.ts';

/** `npm run migrate`: rewrites an older content folder to the present shape. */
try {
  for (const line of runMigrate(findContentDir())) console.log(line);
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
