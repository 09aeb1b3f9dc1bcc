import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packZip } from '#domain/statute/foreign/docx/pack.ts';
import { readZip } from '#domain/statute/foreign/docx/zip.ts';
import { readForeign } from '#domain/statute/foreign/read.ts';
import { ForeignRefusal } from '#domain/statute/foreign/reading.ts';
import { bytesOf, fixtureBytes, statuteText } from './fixture.ts';
import { runs } from '../../../../support/runs.ts';

const all = () => true;

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A zip of one deflated entry that claims to inflate to `claimed` bytes. */
async function zipClaiming(content: Uint8Array<ArrayBuffer>, claimed: number): Promise<Uint8Array> {
  const packed = packZip(new Map([['word/document.xml', await deflate(content)]]));
  const view = new DataView(packed.buffer);
  const directory = view.getUint32(packed.length - 6, true);
  for (const [at, name] of [
    [0, 8],
    [directory, 10],
  ] as const) {
    view.setUint16(at + name, 8, true);
    view.setUint32(at + name + 14, claimed, true);
  }
  return packed;
}

describe('the zip of a Word document', () => {
  it('packed and read again gives the same files', async () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.uint8Array({ maxLength: 200 }),
      { maxKeys: 5 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (record) => {
        const given = new Map(Object.entries(record));
        expect(await readZip(packZip(given), all)).toEqual(given);
      }),
    );
  });

  it('reads a deflated entry whose size is told truly', async () => {
    const content = new Uint8Array(100_000).fill(65);
    const files = await readZip(await zipClaiming(content, content.length), all);
    expect(files.get('word/document.xml')).toEqual(content);
  });

  it('refuses an entry that claims more than a statute can need', async () => {
    const bomb = await zipClaiming(new Uint8Array(1000), 900_000_000);
    await expect(readZip(bomb, all)).rejects.toThrow('解压后太大');
  });

  it('refuses an entry that inflates to more than it claims', async () => {
    const bomb = await zipClaiming(new Uint8Array(5_000_000), 1000);
    await expect(readZip(bomb, all)).rejects.toThrow('解压后太大');
  });

  it('does not inflate what is not wanted', async () => {
    const bomb = await zipClaiming(new Uint8Array(1000), 900_000_000);
    await expect(readZip(bomb, (name) => name === '_rels/.rels')).resolves.toEqual(new Map());
  });

  it('cut off anywhere is refused in words', async () => {
    const whole = packZip(new Map([['word/document.xml', bytesOf(statuteText)]]));
    for (const length of [30, 100, whole.length - 30, whole.length - 1])
      await expect(readForeign('条例.docx', whole.slice(0, length))).rejects.toThrow(
        ForeignRefusal,
      );
  });
});

describe('a file that is no statute', () => {
  it.each([
    ['a.pdf', '%PDF-1.7', '另存为 .docx'],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '旧的 .doc'],
    ['密码.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '不设密码'],
    ['a.rtf', '{\\rtf1', 'RTF'],
    ['a.rar', 'Rar!\x1a', '解压'],
    ['a.jpg', '\xff\xd8\xff\xe0', '图片'],
    ['a.mht', 'MIME-Version: 1.0', '仅 HTML'],
  ])('%s is refused with a way out', async (name, start, mend) => {
    const bytes = Uint8Array.from(`${start} xxxxxxxx`, (sign) => sign.charCodeAt(0));
    await expect(readForeign(name, bytes)).rejects.toThrow(mend);
  });

  it('an empty file, one without Chinese and one of an unknown kind are refused', async () => {
    await expect(readForeign('a.md', new Uint8Array())).rejects.toThrow('文件是空的');
    await expect(readForeign('a.txt', bytesOf('Article 1'))).rejects.toThrow('没有中文');
    await expect(readForeign('a.csv', bytesOf('第一条'))).rejects.toThrow('不认识 .csv');
  });

  it('a web page under the name of a Word document is read as what it is', async () => {
    expect((await readForeign('a.doc', fixtureBytes('gazette.html'))).kind).toBe('html');
  });

  it('any bytes under any name are read or refused, never an error of another kind', async () => {
    const names = fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.docx');
    const signs = fc.constantFrom(
      '第',
      '一',
      '条',
      '章',
      '（',
      '）',
      '\n',
      '　',
      '。',
      '<p>',
      '</div>',
      '<table>',
      '<br>',
      '---',
      '— 1 —',
      '目录',
      'PK',
    );
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(signs, { maxLength: 60 }).map((parts) => bytesOf(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(names, contents, async (name, bytes) => {
        const outcome = await readForeign(name, bytes).catch((error: unknown) => error);
        expect(outcome instanceof ForeignRefusal || !(outcome instanceof Error)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
