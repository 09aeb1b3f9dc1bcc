import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluatePairs } from './corpus-pairs/evaluate-pairs.ts';
import { printPairs } from './corpus-pairs/report-pairs.ts';
import { measureParsing } from './corpus/measure-parsing.ts';
import { readStatutes } from './corpus/read-statutes.ts';
import { printParsing } from './corpus/report-parsing.ts';

/**
 * npm run corpus -- DIR [--pairs] [--json OUT]: what the parser makes of a folder of real statutes; with --pairs what
 * the alignment makes of the laws that stand there in two versions (名称（2023-03-13）.md).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, pairs: { type: 'boolean', default: false } },
});
const statutes = await readStatutes(positionals[0] ?? process.env['CORPUS_DIR']);
const results = values.pairs ? runPairs() : runParsing();
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}

function runPairs(): readonly object[] {
  const before = process.cpuUsage();
  const evaluated = evaluatePairs(statutes);
  console.log(printPairs(evaluated, cpuSince(before)));
  return evaluated.map(({ a, b, identical, paired, restored, edits, ms }) => {
    return { a, b, identical, paired, restored, edits, ms };
  });
}

function runParsing(): readonly object[] {
  const before = process.cpuUsage();
  const measured = statutes.map(measureParsing);
  console.log(printParsing(measured, cpuSince(before)));
  return measured.map(({ file, articles, problems, roundTrip, ms }) => ({
    file,
    articles,
    problems: problems.map(({ line, column, message }) => ({ line, column, message })),
    roundTrip,
    ms,
  }));
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
