import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyInstance, type Instance } from '../../support/records/instance.ts';

const file = 'suggestions/armrest.md';
type Row = [claim: string, spoil: (instance: Instance) => void, at: string, says: string];

const edit =
  (from: string | RegExp, to: string, path = file) =>
  (instance: Instance): void =>
    instance.edit(path, from, to);

const encode =
  (encoding: string) =>
  (instance: Instance): void =>
    instance.write(
      file,
      execFileSync('iconv', ['-f', 'utf-8', '-t', encoding, join(instance.folder, file)]),
    );

const link =
  (target: string, name: string) =>
  ({ folder }: Instance): void =>
    symlinkSync(target, join(folder, name));

const rows: Row[] = [
  ['a file of GB18030', encode('gb18030'), `${file}:1`, '请另存为 UTF-8'],
  ['a file of UTF-16', encode('utf-16'), `${file}:1`, '请另存为 UTF-8'],
  ['a file with a NUL byte', (one) => one.write(file, `${one.read(file)}a\0b`), `${file}:1`, 'NUL'],
  [
    'a file of 10 MB',
    ({ folder }) => truncateSync(join(folder, file), 10_000_000),
    `${file}:1`,
    '10.0 MB',
  ],
  ['an empty file', (one) => one.write(file, ''), `${file}:1`, '文件是空的'],
  ['a file without fields', (one) => one.write(file, '只有正文\n'), `${file}:1`, '---'],
  ['fields that never end', edit(/\n---\n$/, '\n'), `${file}:1`, '---'],
  ['a tab before a field', edit('title:', '\ttitle:'), `${file}:3`, 'Tab'],
  ['a field written twice', edit('law: bench', 'law: bench\nlaw: shade'), `${file}:5`, '写了两次'],
  ['a quote that never ends', edit(/title: (.*)/, 'title: "$1'), `${file}:`, '引号'],
  ['a colon within a text', edit('title: ', 'title: 一: '), `${file}:3`, '读不懂'],
  ['an anchor', edit('title: ', 'title: &a '), `${file}:3`, '引用'],
  ['an alias', edit(/title: .*/, 'title: *a'), `${file}:3`, '引用'],
  ['a tag that makes objects', edit(/title: .*/, 'title: !!js/function x'), `${file}:3`, '!'],
  ['a field named __proto__', edit('voice:', '__proto__: x\nvoice:'), `${file}:8`, '不认识的栏目'],
  ['fields nested without end', edit(/title: .*/, `title: ${'['.repeat(5000)}`), `${file}:3`, '→'],
  ['a number as title', edit(/title: .*/, 'title: 2026'), `${file}:3`, "'2026'"],
  ['a field left empty', edit(/title: .*/, 'title:'), `${file}:3`, '是空的'],
  ['a day of a year long gone', edit('2025-03-20', '0225-03-20'), `${file}:12`, '年份'],
  [
    'a folder named like a file',
    ({ folder, remove }) => (remove(file), mkdirSync(join(folder, file))),
    `${file}:1`,
    '文件夹',
  ],
  [
    'a file where a folder belongs',
    (one) => (one.remove('laws'), one.write('laws', 'x')),
    'laws:1',
    '应当是一个文件夹',
  ],
  [
    'a link to a file outside',
    link('/etc/hostname', 'stories/host.md'),
    'stories/host.md:1',
    '指向外面',
  ],
  ['a link to a folder outside', link('/etc', 'stories/etc.md'), 'stories/etc.md:1', '指向外面'],
  [
    'a link that leads nowhere',
    link('/nowhere', 'stories/gone.md'),
    'stories/gone.md:1',
    '指向外面',
  ],
  [
    'a link out of the media folder',
    link('/etc/hostname', 'media/host.png'),
    'media/host.png:1',
    '指向外面',
  ],
  ['a folder that is no kind', (one) => one.write('drafts/a.md', 'x'), 'drafts:1', '不认识'],
  [
    'a text above its law’s folder',
    (one) => one.write('texts/draft.md', 'x'),
    'texts/draft.md:1',
    '不该在这里',
  ],
  [
    'a document among records',
    (one) => one.write('stories/a.docx', 'x'),
    'stories/a.docx:1',
    '不该在这里',
  ],
  ['a reserved word as id', edit('id: armrest', 'id: calendar'), `${file}:2`, '保留词'],
  ['a Chinese id', edit('id: armrest', 'id: 扶手'), `${file}:2`, '小写字母'],
  ['no site.yaml', (one) => one.remove('site.yaml'), 'site.yaml:1', '复制一份'],
  ['a list as site.yaml', (one) => one.write('site.yaml', '- a\n'), 'site.yaml:1', '栏目'],
  [
    'content of a newer program',
    edit('schemaVersion: 1', 'schemaVersion: 7', 'site.yaml'),
    'site.yaml:2',
    '更新到新版本',
  ],
];

describe('an editor is told of', () => {
  test.each(rows)('%s', (_claim, spoil, at, says) => {
    const instance = copyInstance();
    spoil(instance);
    const found = instance.problems();
    const told = found.filter((line) => line.startsWith(`minimal/${at}`) && line.includes(says));
    expect(told.length, `said instead:\n${found.join('\n')}`).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/^[^\s:]+:\d+:\d+ {2}.+ → .+$/);
  });
});
