import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listUsedMedia } from '#records/media.ts';
import { readMediaType } from '#records/media-type.ts';
import { readContent } from '#records/read-content.ts';
import { copyInstance } from '../../support/records/instance.ts';

const story = 'stories/armrest-story.md';
const used = (folder: string): string[] => listUsedMedia(readContent(folder).records);

describe('listUsedMedia', () => {
  test('knows captions and videos of lessons, links to files, and endings in capitals', () => {
    const instance = copyInstance();
    instance.edit(
      'lessons/sit--write.mdx',
      '</Block>',
      '<Video src="media/sit.mp4" captions="media/sit.vtt" transcript="坐下。" title="坐" />\n\n</Block>',
    );
    instance.edit(
      story,
      '长椅换好了',
      '![新扶手的样子](/media/New.PNG) [大图](/media/big.jpg)长椅',
    );
    expect(used(instance.folder)).toEqual(
      ['arm.png', 'bench.png', 'big.jpg', 'New.PNG', 'sit.mp4', 'sit.vtt']
        .map((name) => `media/${name}`)
        .toSorted(),
    );
  });

  test('takes no address of another site for a file of its own', () => {
    const instance = copyInstance();
    instance.edit(story, '长椅换好了', '见 https://wanglan.example/media/shed.jpg 。长椅');
    instance.edit(
      'laws/bench.md',
      'date: 2025-03-10',
      'date: 2025-03-10\n    url: https://wanglan.example/media/draft.png',
    );
    expect(used(instance.folder)).toEqual(['media/arm.png', 'media/bench.png']);
    expect(instance.problems()).toEqual([]);
  });

  test('leaves out the photo of someone who took the consent back', () => {
    const instance = copyInstance();
    const person = (withdrawn: string): string =>
      `person:\n  ageGroup: 成年人\n  photo:\n    src: media/face.jpg\n    alt: 一位老人坐在码头的长椅上\n  consent:\n    by: 本人\n    date: 2025-03-20\n    scope: 本站网页\n${withdrawn}example: true`;
    instance.edit('suggestions/armrest.md', 'example: true', person(''));
    expect(used(instance.folder)).toContain('media/face.jpg');
    instance.edit('suggestions/armrest.md', person(''), person('    withdrawnOn: 2026-01-01\n'));
    expect(used(instance.folder)).not.toContain('media/face.jpg');
  });
});

describe('readMediaType', () => {
  test.each<[string, string | undefined]>([
    ['\xFF\xD8\xFF\xE0', 'jpg'],
    ['\x89PNG\r\n\x1A\n', 'png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['RIFF\0\0\0\0WAVEfmt ', undefined],
    ['\0\0\0\x20ftypavif\0\0\0\0', 'avif'],
    ['\0\0\0\x20ftypmif1\0\0\0\0mif1avif', 'avif'],
    ['\0\0\0\x20ftypheic\0\0\0\0', 'heic'],
    ['\0\0\0\x20ftypisom\0\0\0\0', 'mp4'],
    ['\x1A\x45\xDF\xA3', 'webm'],
    ['WEBVTT\n\n', 'vtt'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    ['<!doctype html>', 'html'],
    ['\0\0\0\x14ftypqt  ', 'mov'],
    ['PK\x03\x04\x14', 'zip'],
    ['just words', undefined],
    ['', undefined],
  ])('reads %j as %s', (bytes, type) => {
    const file = join(copyInstance().folder, 'media/sample');
    writeFileSync(file, Buffer.from(bytes, 'latin1'));
    expect(readMediaType(file)).toBe(type);
  });
});
