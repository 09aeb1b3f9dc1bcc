import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#domain/statute/foreign/docx/read.ts';
import { statuteText, treeOf } from './fixture.ts';

const paragraphs = statuteText
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('<!--'))
  .map((line) => line.replace(/^#+ /, ''));

async function pack(children: Paragraph[], options = {}): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })),
  );
}

/** 第一章 and 第一条 counted by Word: the chapters' list, and one of articles that no chapter restarts. */
const numbering = {
  config: [
    {
      reference: 'chapters',
      levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1章' }],
    },
    {
      reference: 'articles',
      levels: [
        { level: 0, format: 'chineseCountingThousand' as const, text: '第%1条' },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
      ],
    },
  ],
};

const numbered = (reference: string, level: number, text: string) =>
  new Paragraph({ numbering: { reference, level }, children: [new TextRun(text)] });

function autoNumbered(): Paragraph[] {
  return paragraphs
    .filter((line) => !line.startsWith('第五条之一'))
    .map((line) => {
      const [, mark = '', words = ''] = /^(第\S章|第\S条|（.）)　?(.*)$/.exec(line) ?? [];
      if (mark.endsWith('章')) return numbered('chapters', 0, words);
      if (mark.endsWith('条')) return numbered('articles', 0, words);
      return mark === '' ? new Paragraph(line) : numbered('articles', 1, words);
    });
}

describe('a Word document', () => {
  it('gives the same tree as the statute in Markdown', async () => {
    const children = paragraphs.map((line, at) => {
      const runs = [
        new TextRun({ text: line.slice(0, 3), bold: true }),
        new TextRun(line.slice(3)),
      ];
      return new Paragraph({
        children: runs,
        alignment: at === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
      });
    });
    const reading = await readDocx(await pack(children));
    expect(treeOf(reading.text)).toEqual(treeOf(statuteText));
    expect(reading.doubts).toEqual([]);
  });

  it('writes out the numbers that Word counts, restarts items in each article, and tells the editor', async () => {
    const reading = await readDocx(await pack(autoNumbered(), { numbering }));
    const expected = statuteText.replace(/第五条之一.*\n\n/, '');
    expect(treeOf(reading.text)).toEqual(treeOf(expected));
    expect(reading.doubts).toEqual([
      {
        line: null,
        message: expect.stringMatching(/^有 15 处编号是 Word 自动编的（第一章 到 第七条）/),
      },
    ]);
  });

  it('keeps a line break within a title together', async () => {
    const title = new Paragraph({
      heading: 'Heading1',
      children: [new TextRun('望澜市公共晾晒场'), new TextRun({ text: '管理规定', break: 1 })],
    });
    const rest = paragraphs.slice(1).map((line) => new Paragraph(line));
    expect(treeOf((await readDocx(await pack([title, ...rest]))).text)).toEqual(
      treeOf(statuteText),
    );
  });

  it('reads no header, footer or hidden words', async () => {
    const children = paragraphs.map(
      (line) =>
        new Paragraph({
          children: [new TextRun(line), new TextRun({ text: '内部资料', vanish: true })],
        }),
    );
    const footer = new Footer({
      children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    });
    const file = new Document({ sections: [{ children, footers: { default: footer } }] });
    const reading = await readDocx(new Uint8Array(await Packer.toBuffer(file)));
    expect(treeOf(reading.text)).toEqual(treeOf(statuteText));
  });

  it('doubts bullets, which number nothing', async () => {
    const bullets = paragraphs.map((line) =>
      line.startsWith('（')
        ? new Paragraph({ text: line.slice(3), bullet: { level: 0 } })
        : new Paragraph(line),
    );
    const { doubts } = await readDocx(await pack(bullets));
    expect(doubts[0]?.message).toContain('项目符号');
  });

  it('doubts tracked changes and footnotes', async () => {
    const change = { id: 1, author: '法制委', date: '2025-01-01T00:00:00Z' };
    const { InsertedTextRun, DeletedTextRun, FootnoteReferenceRun } = await import('docx');
    const edited = new Paragraph({
      children: [
        new InsertedTextRun({ text: '第八条　新增的一条。', ...change }),
        new DeletedTextRun({ text: '删去的话。', ...change }),
        new FootnoteReferenceRun(1),
      ],
    });
    const children = [...paragraphs.map((line) => new Paragraph(line)), edited];
    const footnotes = { 1: { children: [new Paragraph('注释')] } };
    const { text, doubts } = await readDocx(await pack(children, { footnotes }));
    expect(text).toMatch(/第八条　新增的一条。\n$/);
    expect(doubts.map(({ message }) => message).join('\n')).toMatch(/修订痕迹[\s\S]*脚注/);
  });
});
