import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '#cli/import-law/options.ts';
import {
  copyOfStatute,
  importLaw,
  listTexts,
  listWritten,
  readWrittenRecord,
  source,
  statute,
  useWorkspace,
  workspace,
} from './workspace.ts';

useWorkspace();

describe('versions', () => {
  it('of several files are told apart by their names', async () => {
    const files = ['草案', '草案二次审议稿', '公布稿'].map((version) =>
      copyOfStatute(`规定（${version}）.md`),
    );
    await importLaw(...files, '--law', 'drying', ...source);
    expect(listTexts()).toEqual([
      'texts/drying/draft.md',
      'texts/drying/promulgated.md',
      'texts/drying/second-reading.md',
    ]);
  });

  it('that cannot be told apart are refused', async () => {
    const files = [copyOfStatute('一.md'), copyOfStatute('二.md')];
    await expect(importLaw(...files, '--law', 'drying')).rejects.toThrow(
      '会写到同一处（drying/promulgated）',
    );
  });

  it('come from the title when it says so, and the law keeps its own name', async () => {
    const draft = copyOfStatute('a.md', (text) =>
      text.replace('管理规定\n', '管理规定（草案征求意见稿）\n'),
    );
    await importLaw(draft, '--law', 'drying', ...source);
    expect(readWrittenRecord('text', 'texts/drying/consultation-draft.md').problems).toEqual([]);
    expect(readWrittenRecord('law', 'laws/drying.md').record?.data).toMatchObject({
      title: '望澜市公共晾晒场管理规定',
    });
  });

  it('of a revised draft are revised drafts, whichever they are', async () => {
    const draft = copyOfStatute('a.md', (text) =>
      text.replace('管理规定\n', '管理规定（草案修改二稿）\n'),
    );
    await importLaw(draft, '--law', 'drying', ...source);
    expect(listTexts()).toEqual(['texts/drying/revised-draft.md']);
  });

  it('come from the line below the title as well', async () => {
    const draft = copyOfStatute('a.md', (text) =>
      text.replace('管理规定\n', '管理规定\n（草案）\n（征求意见稿）\n'),
    );
    await importLaw(draft, '--law', 'drying', ...source);
    expect(listTexts()).toEqual(['texts/drying/consultation-draft.md']);
    expect(readWrittenRecord('law', 'laws/drying.md').record?.data).toMatchObject({
      title: '望澜市公共晾晒场管理规定',
    });
  });

  it('are doubted where nothing says which one it is', async () => {
    const bare = join(workspace.folder, 'bare.txt');
    writeFileSync(bare, '晾晒场规则\n第一条 甲。\n第二条 乙。\n');
    expect(await importLaw(bare, '--law', 'bare')).toContain('没有看出是哪一稿，先写作公布稿');
    expect(await importLaw(bare, '--law', 'bare', '--force', '--name', '公布稿')).not.toContain(
      '没有看出',
    );
  });

  it('other than 公布稿 need a public source', async () => {
    await expect(importLaw(statute, '--law', 'drying', '--name', '表决稿')).rejects.toThrow(
      '命令里写上 --organ 公布机关 --date 日期 --source 网址',
    );
    expect(() => listWritten()).toThrow();
  });

  it('of a folder of laws get ids of their own without --law', async () => {
    const other = copyOfStatute('yangquan.md', (text) =>
      text.replace('公共晾晒场管理规定', '养犬管理条例'),
    );
    const files = [copyOfStatute('晾晒.md'), other];
    await importLaw(...files);
    const laws = listWritten().filter((name) => name.startsWith('laws'));
    expect(laws).toHaveLength(2);
    expect(laws).toContain('laws/yangquan.md');
  });
});

describe('a command that cannot be meant', () => {
  it.each([
    [[], '没有写要导入的文件'],
    [['a.md', '--law', 'Ebike'], '编号只能用小写字母'],
    [['a.md', '--law', '../x'], '编号只能用小写字母'],
    [['a.md', '--law', 'page'], '保留词'],
    [['a.md', '--law', 'a', '--date', '2025-02-30'], '真实存在的一天'],
    [['a.md', '--law', 'a', '--source', 'ftp://example.org'], '完整网址'],
    [['a.md', '--law', 'a', '--name', '终稿'], '没有“终稿”这一稿'],
    [['a.md', '--laww', 'a'], '--laww'],
  ])('%j is refused', (args, mend) => {
    expect(() => readOptions(args)).toThrow(mend);
  });

  it('without an id for one file says to give one', async () => {
    await expect(importLaw(statute)).rejects.toThrow('没有写立法项目的编号');
  });

  it('with a missing file, a folder or no articles names it', async () => {
    await expect(importLaw(join(workspace.folder, '没有.md'), '--law', 'a')).rejects.toThrow(
      /没有\.md {2}找不到这个文件/,
    );
    await expect(importLaw(workspace.folder, '--law', 'a')).rejects.toThrow('这是文件夹');
    writeFileSync(join(workspace.folder, '空.md'), '# 只有标题\n');
    await expect(importLaw(join(workspace.folder, '空.md'), '--law', 'a')).rejects.toThrow(
      '没有找到条文',
    );
  });

  it('takes the file’s name as title where the file has none', async () => {
    const untitled = copyOfStatute('晾晒规定（2025-03-28）.md', (text) =>
      text.slice(text.indexOf('## ')),
    );
    expect(await importLaw(untitled, '--law', 'drying')).toContain('用文件名“晾晒规定”作标题');
  });

  it('says where a doubt stands in the file, not in what was made of it', async () => {
    const gap = copyOfStatute('b.html', (text) => {
      const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('第三条'));
      return `<html>\n\n\n${lines.map((line) => `<p>${line.replace(/^#+ |<!--.*-->/g, '')}</p>`).join('\n')}`;
    });
    const line =
      readFileSync(gap, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('第四条')) + 1;
    expect(await importLaw(gap, '--law', 'drying')).toContain(`第 ${line} 行　`);
  });
});
