import { expect, it } from 'vitest';
import { findEndlessEmbargoes } from '#cli/start/embargo-warning.ts';

const records = ['2026-05-12', undefined, '2026-05-12 09:00', '2026-06-01'].map((publishAt, n) => ({
  path: `content/stories/${n}.md`,
  data: { publishAt },
}));

it('names the records that a pinned day will never release, and only those', () => {
  const warnings = findEndlessEmbargoes('2026-05-12', records);
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/^content\/stories\/2\.md .*2026-05-12 09:00/);
  expect(warnings[1]).toMatch(/^content\/stories\/3\.md .*2026-06-01.*2026-05-12/);
});

it('says nothing on a site that follows the real day', () => {
  expect(findEndlessEmbargoes(undefined, records)).toEqual([]);
});
