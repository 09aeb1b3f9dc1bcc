import { expect, test } from 'vitest';
import { writeGoneMap } from '#integrations/gone-addresses.ts';
import { loadReleased } from '#records/load-content.ts';
import { listUsedMedia } from '#records/media.ts';
import { copyInstance } from '../../support/records/instance.ts';

const person = (more = ''): string =>
  `person:\n  name: 阿芳\n  photo: { src: media/arm.png, alt: 阿芳 }\n  ageGroup: 成年人\n  consent: { by: 本人, date: 2025-04-01, scope: 本站${more} }\nexample: true`;

function loadWith(more: string) {
  const instance = copyInstance();
  instance.edit('suggestions/sign.md', 'example: true', person(more));
  instance.edit('stories/armrest-story.md', '![扶手的近照，漆是新的](/media/arm.png)', '');
  instance.edit('site.yaml', 'contact:', 'gone: [/stories/old/]\ncontact:');
  return loadReleased({ CONTENT_DIR: instance.folder });
}

test('who agreed is shown', () => {
  const { records, gone } = loadWith('');
  expect(records.suggestion.map(({ id }) => id)).toContain('sign');
  expect(listUsedMedia(records)).toContain('media/arm.png');
  expect(gone).toEqual(['/stories/old/']);
});

test('who took the consent back is in no output, and the addresses are known as gone', () => {
  const { records, gone } = loadWith(', withdrawnOn: 2026-05-12');
  expect(records.suggestion.map(({ id }) => id)).not.toContain('sign');
  expect(listUsedMedia(records)).not.toContain('media/arm.png');
  expect(gone).toEqual(['/media/arm.png', '/stories/old/', '/suggestions/sign/']);
});

test('the server is told each address with all below it, and no neighbour', () => {
  const [line = ''] = writeGoneMap(['/suggestions/sign/']).split('\n');
  const pattern = new RegExp(/^"~(.*)" 1;$/.exec(line)?.[1] ?? '(?!)');
  for (const gone of ['/suggestions/sign', '/suggestions/sign/', '/suggestions/sign/og.png'])
    expect(gone).toMatch(pattern);
  for (const kept of ['/suggestions/', '/suggestions/sign-two/', '/x/suggestions/sign/'])
    expect(kept).not.toMatch(pattern);
});
