import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectContent } from '#records/load-content.ts';
import { copyInstance } from '../../support/records/instance.ts';

describe('nobody is blamed twice', () => {
  test('for pages of a record that cannot be read', () => {
    const instance = copyInstance();
    instance.write('laws/bench.md', '');
    expect(instance.problems()).toEqual([expect.stringContaining('laws/bench.md:1:1  文件是空的')]);
  });

  test('for a file whose name differs from its id', () => {
    const instance = copyInstance();
    instance.write('laws/seats.md', instance.read('laws/bench.md'));
    instance.remove('laws/bench.md');
    expect(instance.problems()).toEqual([
      'minimal/laws/seats.md:2:1  编号是 bench，文件名却是 seats → 把文件名和编号改成一样的（编号定了就不改，一般改文件名）',
    ]);
  });

  test('for a day that breaks other days too', () => {
    const instance = copyInstance();
    instance.edit('suggestions/armrest.md', '2025-03-20', '2025-13-20');
    expect(instance.problems()).toHaveLength(1);
  });
});

describe('nothing is wrong with', () => {
  test.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
    ['no line end at the end', (text) => text.trimEnd()],
  ])('%s', (_claim, rewrite) => {
    const instance = copyInstance();
    for (const path of ['suggestions/armrest.md', 'texts/bench/draft.md', 'lessons/sit--read.mdx'])
      instance.write(path, rewrite(instance.read(path)));
    expect(instance.problems()).toEqual([]);
  });

  test('files that an operating system leaves behind', () => {
    const instance = copyInstance();
    for (const path of ['.DS_Store', 'media/Thumbs.db', 'laws/~$bench.md', 'laws/.bench.md.swp'])
      instance.write(path, 'x');
    expect(instance.problems()).toEqual([]);
  });
});

test('a folder with a site.yaml and nothing else is enough', () => {
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  writeFileSync(join(bare, 'site.yaml'), copyInstance().read('site.yaml'));
  expect(inspectContent({ CONTENT_DIR: bare }, { thorough: true }).problems).toEqual([]);
  rmSync(bare, { recursive: true });
});

test('a folder that is not there is an error that names CONTENT_DIR', () => {
  expect(() => inspectContent({ CONTENT_DIR: join(tmpdir(), 'no-such-folder') })).toThrow(
    /CONTENT_DIR 指的文件夹不存在：.* → /,
  );
});
