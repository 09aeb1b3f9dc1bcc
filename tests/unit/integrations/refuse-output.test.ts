import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuseOutput } from '#integrations/content-gate.ts';

let project: string;
const at = (...names: string[]) => join(project, ...names);
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'output-'));
  mkdirSync(at('content', 'laws'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

describe('a build, which empties its output folder, refuses', () => {
  test.each([['content'], ['content/laws'], ['.'], ['src'], ['docs/site'], ['public']])(
    '%s',
    (name) => {
      expect(() => refuseOutput(at(name), at('content'), project)).toThrow('OUT_DIR 不能是');
    },
  );

  test('a folder with somebody’s files', () => {
    mkdirSync(at('photos'));
    writeFileSync(at('photos', 'a.jpg'), '');
    expect(() => refuseOutput(at('photos'), at('content'), project)).toThrow('别的文件');
  });
});

test('a new, an empty and an earlier output folder are fine', () => {
  mkdirSync(at('empty'));
  mkdirSync(at('dist', '_astro'), { recursive: true });
  for (const name of ['new', 'empty', 'dist'])
    expect(() => refuseOutput(at(name), at('content'), project)).not.toThrow();
});
