import { parseArgs } from 'node:util';
import { findContentDir } from '#records/content-dir.ts';
import { SettingError } from '#records/problem.ts';
import { listVersions } from './restore/list-versions.ts';
import { restoreRecord } from './restore/restore-record.ts';
import { restoreSite } from './restore/restore-site.ts';

/** `npm run restore`: one record, or the whole site, as it was; see docs/guide/undo.md. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    day: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
});

try {
  const directory = findContentDir();
  const [path] = positionals;
  const { to, day, force } = values;
  const said =
    path === undefined
      ? day === undefined
        ? [
            '写一条记录的文件，例如 npm run restore -- suggestions/fee-split.md',
            '或者写一天，整个网站回到那天结束时的样子：npm run restore -- --day 2026-05-11',
          ]
        : restoreSite(directory, day, force)
      : to === undefined
        ? listVersions(directory, path)
        : restoreRecord(directory, path, to, force);
  for (const line of said) console.log(line);
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
