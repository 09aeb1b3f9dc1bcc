import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureParsing } from './corpus/measure-parsing.ts';
import { readStatutes } from './corpus/read-statutes.ts';
import { printParsing } from './corpus/report-parsing.ts';

/** npm run corpus -- DIR [--json OUT]: what the parser makes of a folder of real statutes. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const statutes = await readStatutes(positionals[0] ?? process.env['CORPUS_DIR']);
const before = process.cpuUsage();
const measured = statutes.map(measureParsing);
const { user, system } = process.cpuUsage(before);

console.log(printParsing(measured, (user + system) / 1_000_000));
if (values.json !== undefined) {
  const results = measured.map(({ file, articles, problems, roundTrip, ms }) => ({
    file,
    articles,
    problems: problems.map(({ line, column, message }) => ({ line, column, message })),
    roundTrip,
    ms,
  }));
  writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}
