import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eraseHistory } from '#cli/erase/erase-history.ts';
import { unpackFolder } from '#cli/erase/unpack.ts';
import { matchWords } from '#cli/erase/word-pattern.ts';

const words = ['陈小芳', '13800138000', 'fang@mail.example'];

/** A repository in which someone stands in records, a photo, a document, messages, a tag and a name of an author. */
function makeRepository() {
  const top = mkdtempSync(join(tmpdir(), 'erase-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const repo = join(top, 'repo');
  const git = (folder: string, ...args: string[]): string =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=编辑', '-c', 'user.email=e@x.example', ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
      },
    );
  const write = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), bytes);
  };
  const commit = (message: string, ...more: string[]): void => {
    git(repo, 'add', '-A');
    git(repo, 'commit', '-q', '--no-gpg-sign', '-m', message, ...more);
  };
  mkdirSync(repo);
  git(repo, 'init', '-q', '-b', 'main');
  write('content/site.yaml', 'name: 座椅回声\n');
  write('content/suggestions/arm.md', '陈小芳说，电话１３８ ００１３ ８０００。\n');
  write('content/media/fang.png', Buffer.from([0x89, 0x50, 0xff, 0xfe, 1, 2, 3]));
  commit('新增建议：陈小芳的扶手');
  git(repo, 'tag', '-a', 'v1', '-m', '发布，含陈小芳的照片');
  write('content/form 表.docx', zipSync({ 'word/document.xml': Buffer.from('<w:t>陈小芳</w:t>') }));
  write('content/suggestions/arm.md', '一位居民说，椅子要有扶手。\n');
  commit('改称居民', '--author=陈小芳 <fang@mail.example>');
  git(repo, 'checkout', '-q', '-b', 'other');
  write('content/note.md', '写信给 Fang@Mail.example\n');
  commit('记一笔');
  git(repo, 'checkout', '-q', 'main');
  write('content/media/陈小芳.txt', '空\n');
  commit('别的事');
  return { repo, to: join(top, 'clean.git'), git };
}

const remove = ['content/media/fang.png', 'content/form 表.docx'];

describe('erasing a person from a repository', () => {
  test('leaves no word, photo or document in any object, and all else as it was', () => {
    const { repo, to, git } = makeRepository();
    const before = git(repo, 'rev-parse', 'main');
    const site = git(repo, 'rev-parse', 'main:content/site.yaml');
    expect(eraseHistory({ repo, to, words, remove })).toMatchObject({ commits: 4, left: [] });
    const everything = git(to, 'log', '--all', '-p', '--format=fuller', '--decorate', '--binary');
    for (const word of [...words, '１３８', 'fang.png', '.docx', 'Fang@'])
      expect(everything).not.toContain(word);
    expect(everything).toContain('〔已抹去〕说，电话〔已抹去〕');
    expect(git(to, 'for-each-ref', '--format=%(contents)', 'refs/tags')).toContain('〔已抹去〕');
    expect(git(to, 'rev-parse', 'main:content/site.yaml')).toBe(site);
    expect(git(to, 'show', 'main:content/suggestions/arm.md')).toBe('一位居民说，椅子要有扶手。\n');
    expect(git(to, 'rev-list', '--count', 'main')).toBe('3\n');
    expect(git(repo, 'rev-parse', 'main')).toBe(before);
  });

  test('holds no object of a dropped file, reachable or not', () => {
    const { repo, to, git } = makeRepository();
    const photo = git(repo, 'rev-parse', 'main:content/media/fang.png').trim();
    eraseHistory({ repo, to, words, remove });
    expect(git(to, 'cat-file', '--batch-all-objects', '--batch-check')).not.toContain(photo);
    expect(() => git(to, 'cat-file', '-e', photo)).toThrow();
  });

  test('says where a word is left that it cannot replace: a document, the name of a branch', () => {
    const { repo, to, git } = makeRepository();
    git(repo, 'branch', '陈小芳的意见');
    const { left } = eraseHistory({ repo, to, words, remove: [] });
    expect(left).toContain('refs/heads/陈小芳的意见');
    expect(left.join('\n')).toContain('form 表.docx › word/document.xml');
  });
});

describe('the command', () => {
  const run = (...args: string[]) => {
    try {
      const line = ['src/cli/erase.ts', ...args];
      return {
        code: 0,
        said: execFileSync(process.execPath, line, { encoding: 'utf8', stdio: 'pipe' }),
      };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr };
    }
  };

  test('keeps nothing that is not clean, and tells what to add', () => {
    const { repo, to } = makeRepository();
    const list = join(dirname(repo), 'words.txt');
    writeFileSync(list, words.join('\r\n'));
    const first = run('--repo', repo, '--to', to, '--words', list);
    expect(first).toMatchObject({ code: 1 });
    expect(first.said).toContain('--remove');
    expect(() => readFileSync(join(to, 'HEAD'))).toThrow();
    const second = run(
      '--repo',
      repo,
      '--to',
      to,
      '--words',
      list,
      ...remove.flatMap((one) => ['--remove', one]),
    );
    expect(second).toMatchObject({ code: 0 });
  });

  test('finds a person in what was handed out', () => {
    const { repo } = makeRepository();
    const folder = join(dirname(repo), 'dist');
    const list = join(dirname(repo), 'words.txt');
    writeFileSync(list, words.join('\n'));
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.zip'), zipSync({ 'index.html': Buffer.from('陈小芳') }));
    expect(run('--words', list, '--release', folder)).toMatchObject({ code: 1 });
    expect(unpackFolder(folder)).toHaveLength(2);
    writeFileSync(join(folder, 'a.zip'), zipSync({ 'index.html': Buffer.from('居民') }));
    expect(run('--words', list, '--release', folder)).toMatchObject({ code: 0 });
  });
});

test('a single character, or nothing, is no word to erase', () => {
  expect(() => matchWords(['陈'])).toThrow('至少两个字');
  expect(() => matchWords([])).toThrow();
});

test('a word with marks of a pattern stands for itself', () => {
  expect(matchWords(['a.b[c]-d']).isIn('a.b[c]-d')).toBe(true);
  expect(matchWords(['a.b']).isIn('aXb')).toBe(false);
});
