import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyInstance } from '../../support/records/instance.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the command as `npm run` does. */
function runCommand(name: string, folder: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, `src/cli/${name}.ts`)],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder, ...env } },
  );
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

/** Each run starts a program of its own, which a busy machine does slowly. */
describe('npm run check:content', { timeout: 60_000 }, () => {
  test('exits 0 on sound content and counts nothing', () => {
    expect(runCommand('check-content', copyInstance().folder)).toEqual({
      status: 0,
      lines: ['内容检查：0 处要改，0 处提醒'],
      stderr: '',
    });
  });

  test('exits 1 on errors, sorted by file and line, notices marked, counts last', () => {
    const instance = copyInstance();
    instance.edit('stations/pier.md', 'parent: qingliu', 'parent: liu');
    instance.edit('laws/bench.md', 'eId: art_3', 'eId: art_6');
    instance.edit('laws/shade.md', 'date: 2026-02-10', 'date: 2026-07-10');
    const { status, lines } = runCommand('check-content', instance.folder);
    expect(status).toBe(1);
    expect(lines.map((line) => line.split('  ')[0])).toEqual([
      'minimal/laws/bench.md:15:5',
      'minimal/laws/shade.md:10:5',
      'minimal/stations/pier.md:8:1',
      '内容检查：2 处要改，1 处提醒',
    ]);
    expect(lines[1]).toContain('  提醒：');
  });

  test('exits 0 when there are only notices', () => {
    const instance = copyInstance();
    instance.write('media/spare.png', 'x');
    const { status, lines } = runCommand('check-content', instance.folder);
    expect([status, lines.at(-1)]).toEqual([0, '内容检查：0 处要改，1 处提醒']);
  });

  test('says that CONTENT_DIR is not there, and that BUILD_DATE is no day', () => {
    const { folder } = copyInstance();
    const lost = runCommand('check-content', `${folder}-lost`);
    expect([lost.status, lost.stderr]).toEqual([1, expect.stringContaining('CONTENT_DIR')]);
    const noDay = runCommand('check-content', folder, { BUILD_DATE: '2026-02-30' });
    expect([noDay.status, noDay.stderr]).toEqual([1, expect.stringContaining('BUILD_DATE')]);
  });
});

describe('npm run migrate', { timeout: 60_000 }, () => {
  test('leaves content of the present version alone', () => {
    const { status, lines } = runCommand('migrate', copyInstance().folder);
    expect([status, lines]).toEqual([0, ['内容已经是版本 1，不用改。']]);
  });

  test('refuses content of a newer program', () => {
    const instance = copyInstance();
    instance.edit('site.yaml', 'schemaVersion: 1', 'schemaVersion: 2');
    const { status, stderr } = runCommand('migrate', instance.folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining('更新到新版本')]);
  });
});
