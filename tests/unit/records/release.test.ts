import { describe, expect, test } from 'vitest';
import { loadReleased } from '#records/load-content.ts';
import { listUsedMedia } from '#records/media.ts';
import { isReleased } from '#records/release.ts';
import { copyInstance, type Instance } from '../../support/records/instance.ts';

const load = ({ folder }: Instance, now = '') =>
  loadReleased({ CONTENT_DIR: folder, BUILD_DATE: now });

const idsOf = (instance: Instance, kind: 'story' | 'text' | 'lesson' | 'law', now?: string) =>
  load(instance, now).records[kind].map(({ id }) => id);

describe('a record is released', () => {
  const released = (data: Partial<Parameters<typeof isReleased>[0]>, now: string) =>
    isReleased({ draft: false, ...data }, now);

  test('when nothing withholds it', () => {
    expect(released({}, '2026-05-12 00:00')).toBe(true);
  });
  test('never while it is a draft', () => {
    expect(released({ draft: true, publishAt: '2026-01-01' }, '2026-05-12 00:00')).toBe(false);
  });
  test('from the very minute of publishAt', () => {
    expect(released({ publishAt: '2026-05-12 09:00' }, '2026-05-12 08:59')).toBe(false);
    expect(released({ publishAt: '2026-05-12 09:00' }, '2026-05-12 09:00')).toBe(true);
  });
  test('from the first minute of a bare day', () => {
    expect(released({ publishAt: '2026-05-12' }, '2026-05-11 23:59')).toBe(false);
    expect(released({ publishAt: '2026-05-12' }, '2026-05-12 00:00')).toBe(true);
  });
  test('until the very minute of unpublishAt', () => {
    expect(released({ unpublishAt: '2026-05-12 09:00' }, '2026-05-12 08:59')).toBe(true);
    expect(released({ unpublishAt: '2026-05-12 09:00' }, '2026-05-12 09:00')).toBe(false);
    expect(released({ unpublishAt: '2026-05-12' }, '2026-05-12 00:00')).toBe(false);
  });
});

describe('loadReleased', () => {
  test('leaves drafts out', () => {
    const instance = copyInstance();
    instance.edit('stories/armrest-story.md', 'example: true', 'draft: true\nexample: true');
    expect(idsOf(instance, 'story')).toEqual(['other-place']);
  });

  test('opens a record at its moment and closes it at its last', () => {
    const instance = copyInstance();
    instance.edit(
      'stories/armrest-story.md',
      'example: true',
      'publishAt: 2026-06-01 09:00\nunpublishAt: 2026-07-01\nexample: true',
    );
    const has = (now: string) => idsOf(instance, 'story', now).includes('armrest-story');
    expect(['2026-06-01', '2026-06-01 09:00', '2026-06-30 23:59', '2026-07-01'].map(has)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('withholds the texts of a law and the lessons of a course with their owners', () => {
    const instance = copyInstance();
    instance.write(
      'texts/shade/draft.md',
      instance.read('texts/bench/draft.md').replace('law: bench', 'law: shade'),
    );
    instance.edit('laws/shade.md', 'example: true', 'draft: true\nexample: true');
    instance.edit('laws/bench.md', 'related: [shade]\n', '');
    instance.edit('courses/sit.md', 'example: true', 'publishAt: 2027-01-01\nexample: true');
    expect(idsOf(instance, 'law')).toEqual(['bench']);
    expect(idsOf(instance, 'text')).toEqual(['bench/draft', 'bench/promulgated']);
    expect(idsOf(instance, 'lesson')).toEqual([]);
  });

  test('counts media of released records alone', () => {
    const instance = copyInstance();
    expect(listUsedMedia(load(instance).records)).toEqual(['media/arm.png', 'media/bench.png']);
    instance.edit('stories/armrest-story.md', 'example: true', 'draft: true\nexample: true');
    expect(listUsedMedia(load(instance).records)).toEqual([]);
  });

  test('throws with every error, by file and line, when one record is wrong', () => {
    const instance = copyInstance();
    instance.edit('stations/pier.md', 'parent: qingliu', 'parent: liu');
    instance.edit('laws/bench.md', 'level: 设区的市地方性法规', 'level: 市法规');
    expect(() => load(instance)).toThrow(
      /没有生成网站：\nminimal\/laws\/bench\.md:5:1 .*\nminimal\/stations\/pier\.md:8:1 /,
    );
  });

  test('carries on with notices', () => {
    const instance = copyInstance();
    instance.write('media/spare.png', 'x');
    expect(load(instance).notices.map(({ path }) => path)).toEqual(['minimal/media/spare.png']);
  });
});
