import { describe, expect, it } from 'vitest';
import { decodeText } from '#domain/statute/foreign/decode.ts';
import { bytesOf } from './fixture.ts';

/** 第一条　晾晒场的 in GB18030. */
const gb = [
  0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa1, 0xa1, 0xc1, 0xc0, 0xc9, 0xb9, 0xb3, 0xa1, 0xb5, 0xc4,
];
const words = '第一条　晾晒场的';

function utf16(text: string, littleEndian: boolean): number[] {
  return [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const pair = [code & 0xff, code >> 8];
    return littleEndian ? pair : pair.reverse();
  });
}

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark, and drops the mark', () => {
    expect(decodeText(bytesOf(`\uFEFF${words}`))).toEqual({
      text: words,
      encoding: 'utf-8',
      doubts: [],
    });
    expect(decodeText(bytesOf(words))).toEqual({ text: words, encoding: 'utf-8', doubts: [] });
  });

  it('reads what is not UTF-8 as GB18030', () => {
    expect(decodeText(Uint8Array.from(gb))).toEqual({
      text: words,
      encoding: 'gb18030',
      doubts: [],
    });
  });

  it('reads the four-byte characters of GB18030', () => {
    const rare = Uint8Array.from([...gb, 0x95, 0x32, 0x82, 0x36]);
    expect(decodeText(rare).text).toBe(`${words}𠀀`);
  });

  it.each([
    ['utf-16le', true, [0xff, 0xfe]],
    ['utf-16be', false, [0xfe, 0xff]],
  ] as const)(
    'reads %s by its mark and, with line ends, without',
    (encoding, littleEndian, mark) => {
      const lines = `${words}\n1\n2\n`;
      const marked = decodeText(Uint8Array.from([...mark, ...utf16(lines, littleEndian)]));
      const bare = decodeText(Uint8Array.from(utf16(lines, littleEndian)));
      expect(marked).toEqual({ text: lines, encoding, doubts: [] });
      expect(bare).toEqual({ text: lines, encoding, doubts: [] });
    },
  );

  it('trusts valid UTF-8 more than the charset a page declares', () => {
    const page = `<meta charset="gb2312"><p>${words}</p>`;
    expect(decodeText(bytesOf(page))).toEqual({ text: page, encoding: 'utf-8', doubts: [] });
  });

  it('uses the charset a page declares when it is not UTF-8', () => {
    const big5 = [0xb2, 0xc4, 0xa4, 0x40, 0xb1, 0xf8];
    const page = Uint8Array.from([...bytesOf('<meta charset=big5><p>'), ...big5]);
    expect(decodeText(page).encoding).toBe('big5');
    expect(decodeText(page).text).toContain('第一條');
  });

  it('keeps UTF-8 with one broken byte and names the line', () => {
    const broken = Uint8Array.from([
      ...bytesOf(`${words}\n为了`),
      0xe8,
      ...bytesOf(`方便居民，${words}`),
    ]);
    const { encoding, doubts } = decodeText(broken);
    expect(encoding).toBe('utf-8');
    expect(doubts).toEqual([{ line: 2, message: expect.stringContaining('1 个字认不出') }]);
  });

  it('ends every line with a line feed', () => {
    expect(decodeText(bytesOf('一\r\n二\r三\n')).text).toBe('一\n二\n三\n');
  });
});
