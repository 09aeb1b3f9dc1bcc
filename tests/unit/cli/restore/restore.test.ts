import { execFileSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { listVersions, readVersions } from '#cli/restore/list-versions.ts';
import { restoreRecord } from '#cli/restore/restore-record.ts';
import { restoreSite } from '#cli/restore/restore-site.ts';
import { copyInstance, type Instance } from '../../../support/records/instance.ts';

const sign = 'suggestions/sign.md';
let instance: Instance;
let clock: number;

const git = (...args: string[]): string => {
  const moment = `2026-05-${String(clock).padStart(2, '0')}T10:00:00+0800`;
  return execFileSync('git', ['-C', instance.folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
  });
};
const save = (message: string): void => {
  clock += 1;
  git('add', '-A');
  git('commit', '-q', '-m', message);
};
const commitOf = (message: string, path = sign): string =>
  readVersions(instance.folder, path).find((one) => one.message === message)?.commit ?? 'none';
const voice = (words: string): void => instance.edit(sign, /^voice: .*$/m, `voice: ${words}`);

beforeEach(() => {
  instance = copyInstance();
  clock = 0;
  git('init', '-q');
  git('config', 'user.name', '编辑');
  git('config', 'user.email', 'editor@wanglan.example');
  git('config', 'commit.gpgsign', 'false');
  save('第一版');
  voice('第二版的话。');
  save('第二版');
});

describe('one record', () => {
  test('is listed with every version, in words and Beijing time', () => {
    expect(listVersions(instance.folder, sign).join('\n')).toMatch(
      /[0-9a-f]{7,} {2}2026-05-02 10:00 {2}第二版\n.*2026-05-01 10:00 {2}第一版/,
    );
  });

  test('comes back as a new commit that says so, and nothing else moves', () => {
    instance.edit('stations/pier.md', '候船室', '候船室北门');
    save('改地址');
    restoreRecord(instance.folder, sign, commitOf('第一版'), false);
    expect(instance.read(sign)).toContain('坏了不知道找谁');
    expect(instance.read('stations/pier.md')).toContain('北门');
    expect(git('log', '-1', '--format=%s')).toBe(`恢复 ${sign} 到 2026-05-01 10:00 的一版\n`);
    expect(git('show', '--name-only', '--format=', 'HEAD')).toBe(`${sign}\n`);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('comes back when it was deleted', () => {
    instance.remove(sign);
    save('删掉');
    expect(() => restoreRecord(instance.folder, sign, commitOf('删掉'), true)).toThrow('删除');
    restoreRecord(instance.folder, sign, commitOf('第二版'), false);
    expect(instance.read(sign)).toContain('第二版的话');
  });

  test('takes away what others changed later only when told twice', () => {
    voice('第三版的话。');
    save('第三版');
    const first = commitOf('第一版');
    expect(() => restoreRecord(instance.folder, sign, first, false)).toThrow(
      /改过 2 次[^]*第三版[^]*--force/,
    );
    expect(instance.read(sign)).toContain('第三版的话');
    restoreRecord(instance.folder, sign, first, true);
    expect(instance.read(sign)).toContain('坏了不知道找谁');
  });

  test('is not overwritten while someone is writing it', () => {
    voice('还没有保存的话。');
    expect(() => restoreRecord(instance.folder, sign, commitOf('第一版'), false)).toThrow(
      '还没有提交',
    );
    expect(instance.read(sign)).toContain('还没有保存的话');
  });

  test('never comes back once it was taken back: marked, cleaned of the mark, or deleted and listed as gone', () => {
    const first = commitOf('第一版');
    const refused = (): void => {
      expect(() => restoreRecord(instance.folder, sign, first, true)).toThrow('撤回');
    };
    instance.edit(
      sign,
      'example: true',
      'person:\n  name: 阿芳\n  ageGroup: 成年人\n  consent: { by: 本人, date: 2025-04-01, scope: 本站, withdrawnOn: 2025-05-01 }\nexample: true',
    );
    save('撤回');
    refused();
    instance.edit(sign, /person:[^]*?example/, 'example');
    save('抹掉');
    refused();
  });

  test('never comes back once its address is listed as gone', () => {
    instance.remove(sign);
    instance.edit('site.yaml', 'contact:', 'gone: [/suggestions/sign/]\ncontact:');
    save('删掉');
    expect(() => restoreRecord(instance.folder, sign, commitOf('第一版'), true)).toThrow('撤回');
  });

  test('never comes back once someone in a picture took the consent back', () => {
    const picture = 'media/arm.png';
    instance.remove(picture);
    instance.edit(
      'site.yaml',
      'contact:',
      `shownPeople:\n  - src: ${picture}\n    people:\n      - { ageGroup: 成年人, consent: { by: 本人, date: 2025-04-01, scope: 本站, withdrawnOn: 2025-05-01 } }\ncontact:`,
    );
    save('删掉照片');
    expect(() =>
      restoreRecord(instance.folder, picture, commitOf('第一版', picture), true),
    ).toThrow('撤回');
  });

  test('stays as it is when the old words no longer fit the rest', () => {
    instance.edit(sign, 'station: pier\n', '');
    save('不写站点');
    instance.remove('stations/pier.md');
    for (const file of ['suggestions', 'events'])
      for (const name of git('grep', '-l', 'station: pier', '--', file).split('\n').filter(Boolean))
        instance.edit(name, 'station: pier\n', '');
    save('撤站');
    expect(() => restoreRecord(instance.folder, sign, commitOf('第二版'), false)).toThrow(
      /对不上[^]*pier/,
    );
    expect(git('status', '--porcelain')).toBe('');
  });

  test('outside the folder, or unknown, is told in plain words', () => {
    expect(() => listVersions(instance.folder, '../secret.md')).toThrow('不在内容文件夹里');
    expect(() => listVersions(instance.folder, 'suggestions/none.md')).toThrow('历史里没有');
    expect(() => restoreRecord(instance.folder, sign, 'ffffffff', true)).toThrow('没有编号');
  });
});

describe('the whole site', () => {
  test('comes back to the end of a day: changed, new and deleted files, and site.yaml as it is now', () => {
    voice('错的。');
    instance.write(
      'glossary/new.md',
      '---\nid: new\nterm: 新词\npinyin: xīn cí\ndefinition: 一个词。\n---\n',
    );
    instance.remove('suggestions/two-arms.md');
    instance.edit('site.yaml', '座椅回声', '长椅回声');
    save('一次大错');
    expect(restoreSite(instance.folder, '2026-05-02', false)[0]).toContain('3 个文件');
    expect(git('diff', '--name-only', 'HEAD~2', 'HEAD')).toBe('site.yaml\n');
    expect(git('log', '-1', '--format=%s')).toBe('内容恢复到 2026-05-02 的样子\n');
  });

  test('keeps what was taken back away', () => {
    instance.remove(sign);
    instance.edit('site.yaml', 'contact:', 'gone: [/suggestions/sign/]\ncontact:');
    instance.edit('stations/pier.md', '候船室', '候船室北门');
    save('删掉');
    expect(restoreSite(instance.folder, '2026-05-02', false).join('\n')).toContain(
      `没有恢复 ${sign}`,
    );
    expect(() => instance.read(sign)).toThrow();
    expect(instance.read('stations/pier.md')).not.toContain('北门');
  });

  test('is refused for a day before everything, and while someone writes', () => {
    expect(() => restoreSite(instance.folder, '2020-01-01', false)).toThrow('还没有提交过');
    voice('还没有保存的话。');
    expect(() => restoreSite(instance.folder, '2026-05-01', false)).toThrow('还没有提交');
  });
});
