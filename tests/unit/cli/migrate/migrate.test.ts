import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap } from 'yaml';
import { type Migration, migrations } from '#cli/migrate/migration.ts';
import { runMigrate } from '#cli/migrate/run-migrate.ts';
import { schemaVersion } from '#model/site.ts';
import { copyInstance, type Instance } from '../../../support/records/instance.ts';

/** 1 → 2: a field of laws gets another name. */
const rename: Migration = {
  says: '把 shortTitle 改名为 nickname',
  change: (kind, { contents }) => {
    if (kind !== 'law' || !isMap(contents)) return;
    for (const { key } of contents.items)
      if ((key as { value?: unknown }).value === 'shortTitle')
        (key as { value: unknown }).value = 'nickname';
  },
};

/** 2 → 3: a word of a vocabulary changes, and site.yaml gains a field. */
const reword: Migration = {
  says: '信息采集点改称采集点',
  change: (kind, fields) => {
    if (kind === 'station' && fields.get('kind') === '信息采集点') fields.set('kind', '采集点');
    if (kind === 'site') fields.set('language', 'zh-CN');
  },
};

const bothSteps = [rename, reword];

function snapshot({ folder }: Instance): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'base64')]));
}

test('the steps lead from version 1 to the version of the model', () => {
  expect(migrations).toHaveLength(schemaVersion - 1);
});

describe('runMigrate', () => {
  test('takes every step in order, and changes the fields it must and no other byte', () => {
    const instance = copyInstance();
    instance.edit('laws/bench.md', 'level:', '# 层级由法工委核对过\nlevel:');
    const before = instance.read('laws/bench.md');
    const said = runMigrate(instance.folder, bothSteps);
    expect(instance.read('laws/bench.md')).toBe(before.replace('shortTitle:', 'nickname:'));
    expect(instance.read('stations/pier.md')).toContain('kind: 采集点\n');
    expect(instance.read('site.yaml')).toMatch(
      /^# The smallest[^]*schemaVersion: 3\n[^]*language: zh-CN\n$/,
    );
    expect(said).toEqual([
      'minimal/laws/bench.md  把 shortTitle 改名为 nickname',
      'minimal/stations/pier.md  信息采集点改称采集点',
      'minimal/site.yaml  信息采集点改称采集点；内容版本改为 3',
      '已把内容从版本 1 改到版本 3，改了 3 个文件。请核对以后提交。',
    ]);
  });

  test('takes only the steps that are missing', () => {
    const instance = copyInstance();
    instance.edit('site.yaml', 'schemaVersion: 1', 'schemaVersion: 2');
    runMigrate(instance.folder, bothSteps);
    expect(instance.read('laws/bench.md')).toContain('shortTitle:');
    expect(instance.read('stations/pier.md')).toContain('kind: 采集点');
  });

  test('changes nothing when it is run again', () => {
    const instance = copyInstance();
    runMigrate(instance.folder, bothSteps);
    const once = snapshot(instance);
    expect(runMigrate(instance.folder, bothSteps)).toEqual(['内容已经是版本 3，不用改。']);
    expect(snapshot(instance)).toEqual(once);
  });

  test('finishes a run that broke off before site.yaml was written', () => {
    const instance = copyInstance();
    const site = instance.read('site.yaml');
    runMigrate(instance.folder, bothSteps);
    const whole = snapshot(instance);
    instance.write('site.yaml', site);
    runMigrate(instance.folder, bothSteps);
    expect(snapshot(instance)).toEqual(whole);
  });

  test('keeps line ends of Windows', () => {
    const instance = copyInstance();
    instance.write('laws/bench.md', instance.read('laws/bench.md').replaceAll('\n', '\r\n'));
    const before = instance.read('laws/bench.md');
    runMigrate(instance.folder, bothSteps);
    expect(instance.read('laws/bench.md')).toBe(before.replace('shortTitle:', 'nickname:'));
  });

  test.each<[string, (instance: Instance) => void, RegExp]>([
    [
      'content of a newer program',
      (one) => one.edit('site.yaml', 'schemaVersion: 1', 'schemaVersion: 4'),
      /只认到版本 3/,
    ],
    [
      'a site without a version',
      (one) => one.edit('site.yaml', 'schemaVersion: 1\n', ''),
      /schemaVersion: 1/,
    ],
    ['no site.yaml', (one) => one.remove('site.yaml'), /没有 site\.yaml/],
    [
      'a file that is no YAML',
      (one) => one.edit('stations/qingliu.md', 'name: ', 'name: "'),
      /stations\/qingliu\.md:\d+:\d+ .*migrate/,
    ],
    [
      'a file that is no text',
      (one) => one.write('stations/qingliu.md', 'a\0b'),
      /stations\/qingliu\.md .*NUL.*migrate/,
    ],
  ])('refuses %s and writes nothing', (_claim, spoil, says) => {
    const instance = copyInstance();
    spoil(instance);
    const before = snapshot(instance);
    expect(() => runMigrate(instance.folder, bothSteps)).toThrow(says);
    expect(snapshot(instance)).toEqual(before);
  });

  test('writes nothing when a step fails, and leaves no file of its own behind', () => {
    const instance = copyInstance();
    const before = snapshot(instance);
    const failing: Migration = {
      says: '',
      change: (kind) => {
        if (kind === 'site') throw new Error('step');
      },
    };
    expect(() => runMigrate(instance.folder, [rename, failing])).toThrow('step');
    expect(snapshot(instance)).toEqual(before);
  });
});
