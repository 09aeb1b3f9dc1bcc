import { describe, expect, it } from 'vitest';
import { judgeFile } from '#cms/uploads/judge-file.ts';

const judge = (name: string, bytes: string | Buffer, contacts: string[] = []) =>
  judgeFile(name, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, contacts);
const png = '\x89PNG\r\n\x1A\n\0\0\0\rIHDR';

describe('a file that an editor chose', () => {
  it('is taken where it is what its name says', () => {
    for (const [name, bytes] of [
      ['a.JPEG', '\xFF\xD8\xFF\xE0'],
      ['a.png', png],
      ['a.webm', '\x1A\x45\xDF\xA3'],
      ['a.vtt', 'WEBVTT\n\n'],
    ] as const)
      expect(judge(name, bytes), name).toBeUndefined();
  });

  it('is refused where it is something else, moves, or is too large', () => {
    expect(judge('a.jpg', png)?.mend).toContain('结尾改成 .png');
    expect(judge('a', png)?.what).toContain('其实是 png');
    expect(judge('a.png', `${png}\0\0acTL`)?.what).toContain('会动的图');
    expect(judge('a.webp', 'RIFF\0\0\0\0WEBPVP8X\0\0ANIM')?.what).toContain('会动的图');
    const large = Buffer.concat([Buffer.from('WEBVTT\n\n'), Buffer.alloc(10_000_001)]);
    expect(judge('a.vtt', large)?.what).toBe('a.vtt 有 11 MB，最多 10 MB');
  });

  it('is refused where its captions hold personal data, unless the organ made it public', () => {
    const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\n请打 0599-555 0100。\n');
    expect(judge('a.vtt', captions)?.what).toMatch(/^a\.vtt 里像是座机号：.*…/);
    expect(judge('a.vtt', captions, ['0599-5550100'])).toBeUndefined();
  });
});
