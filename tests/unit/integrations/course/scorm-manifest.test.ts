import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printManifest } from '#integrations/course/scorm-manifest.ts';
import { findManifestFaults as faultsOf } from '../../../support/output/validate-manifest.ts';

const items = (titles: readonly string[]) =>
  titles.map((title, at) => ({ title, href: `courses/a/${at}/index.html`, files: ['a.css'] }));

it('is valid by the official schemas', async () => {
  expect(await faultsOf(printManifest('a', '一门课', items(['一', '二'])))).toEqual([]);
});

it('is refused by them when it is wrong, so that the check means something', async () => {
  const wrong = printManifest('a', '一门课', items(['一'])).replace('<schema>', '<scheme>');
  expect(await faultsOf(wrong)).not.toEqual([]);
});

it('is valid whatever the titles are', async () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constant('<&">\u0000]]>'),
  );
  await fc.assert(
    fc.asyncProperty(title, async (words) => {
      expect(await faultsOf(printManifest('a', words, items([words])))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
