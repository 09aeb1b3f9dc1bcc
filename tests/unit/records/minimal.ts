import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { inspectContent } from '#records/load-content.ts';
import { formatProblem } from '#records/problem.ts';

/** What to do to a file of the minimal instance: replace words that must be there, write it anew, or delete it. */
export type Edits = Readonly<
  Record<string, readonly [from: string | RegExp, to: string] | string | Buffer | null>
>;

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the minimal instance with some files changed, named `minimal`; gone after the test. */
export function breakMinimal(edits: Edits): string {
  const top = mkdtempSync(join(tmpdir(), 'records-'));
  made.push(top);
  const folder = join(top, 'minimal');
  cpSync(join(import.meta.dirname, '../../fixtures/minimal'), folder, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (edit === null) rmSync(file, { recursive: true });
    else if (typeof edit === 'string' || edit instanceof Buffer) writeFileSync(file, edit);
    else writeFileSync(file, replaceOnce(readFileSync(file, 'utf8'), edit, name));
  }
  return folder;
}

function replaceOnce(
  source: string,
  [from, to]: readonly [from: string | RegExp, to: string],
  name: string,
): string {
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`${name} 里没有 ${String(from)}，这一行测试什么也没有改`);
  return changed;
}

/** What check:content says of a folder, a line a problem; `BUILD_DATE` as named. */
export function check(folder: string, day?: string): string[] {
  const env = { CONTENT_DIR: folder, ...(day === undefined ? {} : { BUILD_DATE: day }) };
  return inspectContent(env, { thorough: true }).problems.map(formatProblem);
}
