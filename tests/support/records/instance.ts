import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { inspectContent } from '#records/load-content.ts';
import { formatProblem } from '#records/problem.ts';

/** The instance itself; only to be read. */
export const minimal = join(import.meta.dirname, '../../fixtures/minimal');

/** A copy of the minimal instance whose files a test may break; gone when the test is over. */
export interface Instance {
  folder: string;
  /** Replaces the first match in a file; a file without one fails the test. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  write: (file: string, content: string | Uint8Array) => void;
  read: (file: string) => string;
  remove: (file: string) => void;
  /** Every problem as an editor reads it. */
  problems: (options?: { thorough?: boolean; now?: string }) => string[];
}

export function copyInstance(from = minimal): Instance {
  const top = mkdtempSync(join(tmpdir(), 'instance-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const folder = join(top, 'minimal');
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true });
  const at = (file: string): string => join(folder, file);
  const write: Instance['write'] = (file, content) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
  };
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  return {
    folder,
    write,
    read,
    remove: (file) => rmSync(at(file), { recursive: true }),
    edit: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, to);
      expect(after, `${file} has nothing to break`).not.toBe(before);
      write(file, after);
    },
    problems: ({ thorough = true, now = '' } = {}) =>
      inspectContent({ CONTENT_DIR: folder, BUILD_DATE: now }, { thorough }).problems.map(
        formatProblem,
      ),
  };
}
