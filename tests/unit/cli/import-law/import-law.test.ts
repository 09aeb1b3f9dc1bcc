import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '#model/site.ts';
import { readYaml } from '#records/front-matter.ts';
import {
  copyOfStatute,
  fixtures,
  importLaw,
  listTexts,
  listWritten,
  readWritten,
  readWrittenRecord,
  source,
  statute,
  useWorkspace,
  workspace,
} from './workspace.ts';

useWorkspace();

describe('importing into a folder that does not exist', () => {
  it('writes the text, its law and site.yaml, all valid', async () => {
    await importLaw(statute, '--law', 'drying');
    expect(listWritten()).toEqual(['laws/drying.md', 'site.yaml', 'texts/drying/promulgated.md']);
    expect(readWrittenRecord('text', 'texts/drying/promulgated.md').problems).toEqual([]);
    expect(readWrittenRecord('law', 'laws/drying.md').problems).toEqual([]);
    expect(siteSchema.safeParse(readYaml(readWritten('site.yaml'), 0).data).error).toBeUndefined();
  });

  it('takes date, level, organ and stages from the passage notes', async () => {
    await importLaw(statute, '--law', 'drying');
    expect(readWrittenRecord('text', 'texts/drying/promulgated.md').record?.data).toMatchObject({
      version: '公布稿',
      date: '2025-03-28',
      source: { organ: '望澜市人民代表大会常务委员会', pending: true },
    });
    expect(readWrittenRecord('law', 'laws/drying.md').record?.data).toMatchObject({
      title: '望澜市公共晾晒场管理规定',
      level: '设区的市地方性法规',
      form: '制定',
      organ: '望澜市人民代表大会常务委员会',
      stages: [
        { stage: '表决', date: '2025-03-28' },
        { stage: '批准', date: '2025-05-30' },
      ],
    });
  });

  it('shows the editor title, notes, structure, version and place', async () => {
    const report = await importLaw(statute, '--law', 'drying');
    expect(report).toContain('标题　　望澜市公共晾晒场管理规定');
    expect(report).toContain('2025年5月30日 云汀省第十四届');
    expect(report).toContain('3 章，8 条（第一条 至 第七条）');
    expect(report).toContain('版本　　公布稿，日期 2025-03-28');
    expect(report).toContain('content/texts/drying/promulgated.md');
    expect(report).toContain('存疑　　没有');
  });

  it('writes the same words from every format', async () => {
    await importLaw(statute, '--law', 'drying');
    for (const [at, name] of [
      'gazette.html',
      'wechat.html',
      'gb2312-tables.html',
      'wrapped.txt',
    ].entries()) {
      await importLaw(join(fixtures, name), '--law', `copy-${at}`);
      const body = (law: string) => readWritten(`texts/${law}/promulgated.md`).split('\n---\n')[1];
      expect(body(`copy-${at}`)).toBe(body('drying'));
    }
  });

  it('writes nothing with --dry-run', async () => {
    expect(await importLaw(statute, '--law', 'drying', '--dry-run')).toContain('没有写任何文件');
    expect(() => listWritten()).toThrow();
  });
});

describe('importing again', () => {
  it('is refused, names the file and leaves it as it was', async () => {
    await importLaw(statute, '--law', 'drying');
    const before = readWritten('texts/drying/promulgated.md');
    const changed = copyOfStatute('b.md', (text) => text.replace('三小时', '两小时'));
    await expect(importLaw(changed, '--law', 'drying')).rejects.toThrow(
      /content\/texts\/drying\/promulgated\.md → 什么都没有写。要覆盖它，加 --force/,
    );
    expect(readWritten('texts/drying/promulgated.md')).toBe(before);
  });

  it('with --force overwrites the text and keeps what an editor wrote of the law', async () => {
    await importLaw(statute, '--law', 'drying');
    writeFileSync(
      join(workspace.content, 'laws/drying.md'),
      `${readWritten('laws/drying.md')}\n编辑写的话。\n`,
    );
    const changed = copyOfStatute('b.md', (text) => text.replace('三小时', '两小时'));
    await importLaw(changed, '--law', 'drying', '--force');
    expect(readWritten('texts/drying/promulgated.md')).toContain('两小时');
    expect(readWritten('laws/drying.md')).toContain('编辑写的话。');
  });

  it('under the id of another law is doubted', async () => {
    await importLaw(statute, '--law', 'drying');
    const other = copyOfStatute('b.md', (text) => text.replace('公共晾晒场', '公共厕所'));
    const report = await importLaw(other, '--law', 'drying', '--text', 'other');
    expect(report).toContain('laws/drying.md 的名称是“望澜市公共晾晒场管理规定”');
  });

  it('of several files where one exists writes none', async () => {
    const draft = copyOfStatute('晾晒规定（草案）.md');
    const final = copyOfStatute('晾晒规定（公布稿）.md');
    await importLaw(final, '--law', 'drying');
    await expect(importLaw(draft, final, '--law', 'drying', ...source)).rejects.toThrow(
      '已经有这个文本',
    );
    expect(listTexts()).toEqual(['texts/drying/promulgated.md']);
  });

  it('leaves no temporary file behind when a place cannot be written', async () => {
    mkdirSync(workspace.content);
    writeFileSync(join(workspace.content, 'texts'), '');
    await expect(importLaw(statute, '--law', 'drying')).rejects.toThrow('写不进去');
    expect(listWritten()).toEqual([]);
  });
});

it('leaves level and form open where the source does not say, counts an annex apart, and doubts a text without articles', async () => {
  const plain = join(workspace.folder, '倡议.txt');
  writeFileSync(plain, '关于爱护晾晒场的倡议\n\n把竹竿放回原处。\n');
  const report = await importLaw(plain, '--law', 'appeal');
  expect(report).toContain('appeal：层级待补，立法形式待补，制定机关待补');
  expect(report).toContain('没有认出章和条，按段读入');
  expect(readWrittenRecord('law', 'laws/appeal.md').problems).toEqual([]);

  const annexed = join(workspace.folder, '规则.txt');
  writeFileSync(annexed, '晾晒场规则\n第一条 甲。\n第二条 乙。\n附件\n竹竿借用约定\n第一条 丙。\n');
  expect(await importLaw(annexed, '--law', 'rules')).toContain(
    '2 条（第一条 至 第二条），1 个附件',
  );
});
