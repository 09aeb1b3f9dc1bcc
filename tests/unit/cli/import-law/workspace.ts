import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { readOptions } from '#cli/import-law/options.ts';
import { runImport } from '#cli/import-law/run-import.ts';
import { readRecord } from '#records/read-record.ts';

export const fixtures = fileURLToPath(new URL('../../../fixtures/import/', import.meta.url));
export const statute = join(fixtures, 'statute.md');

/** What a draft needs to be published. */
export const source =
  '--organ 望澜市人大常委会 --source https://example.org/dry --date 2025-03-01'.split(' ');

/** A folder of its own for each test, with a content folder that is yet to be made. */
export const workspace = { folder: '', content: '' };

export function useWorkspace(): void {
  beforeEach(() => {
    workspace.folder = mkdtempSync(join(tmpdir(), 'import-law-'));
    workspace.content = join(workspace.folder, 'content');
  });
  afterEach(() => rmSync(workspace.folder, { recursive: true }));
}

export function importLaw(...args: string[]): Promise<string> {
  const options = readOptions(args);
  if (options === 'help') throw new Error('no files');
  return runImport(options, workspace.content);
}

export function listWritten(): string[] {
  const names = readdirSync(workspace.content, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.\w+$/.test(name)).sort();
}

export function listTexts(): string[] {
  return listWritten().filter((name) => name.startsWith('texts'));
}

export function readWritten(name: string): string {
  return readFileSync(join(workspace.content, name), 'utf8');
}

export function readWrittenRecord(kind: 'law' | 'text', name: string) {
  const place = { path: name, file: name, relative: name.replace(/^\w+\//, '') };
  return readRecord(kind, readWritten(name), place);
}

/** The statute in a file of another name, changed or not. */
export function copyOfStatute(name: string, change = (text: string): string => text): string {
  const file = join(workspace.folder, name);
  writeFileSync(file, change(readFileSync(statute, 'utf8')));
  return file;
}
