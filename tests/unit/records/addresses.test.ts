import { describe, expect, test } from 'vitest';
import { pageSize } from '#library/paging.ts';
import { kindNames } from '#model/kinds.ts';
import { addressOf, listAddresses, listLength, recordAt } from '#records/addresses.ts';
import { readContent } from '#records/read-content.ts';
import type { ContentRecord } from '#records/record.ts';
import { minimal } from '../../support/records/instance.ts';

const { records } = readContent(minimal);

describe('listAddresses', () => {
  test('names exactly the facets that hold something on the day', () => {
    const facets = [...listAddresses(records, '2026-05-12')].filter((path) =>
      /^\/(laws|suggestions)\/(stage|level|topic|year|state|law)\//.test(path),
    );
    expect(facets.toSorted()).toEqual([
      '/laws/level/city-regulation/',
      '/laws/stage/drafting/',
      '/laws/stage/in-force/',
      '/laws/topic/community/',
      '/laws/year/2026/',
      '/suggestions/law/bench/',
      ...['adopted', 'merged', 'no-feedback', 'not-adopted', 'partly-adopted'].map(
        (slug) => `/suggestions/state/${slug}/`,
      ),
      '/suggestions/topic/community/',
      '/suggestions/year/2025/',
    ]);
  });

  test('moves a law between stages with the day', () => {
    expect(listAddresses(records, '2025-12-31').has('/laws/stage/in-force/')).toBe(false);
    expect(listAddresses(records, '2025-12-31').has('/laws/stage/promulgated/')).toBe(true);
  });

  test('pages lists and facets at the length at which they are printed', () => {
    expect(listLength).toBe(pageSize);
    const [one] = records.suggestion;
    const many = Array.from({ length: 101 }, () => one as ContentRecord<'suggestion'>);
    const found = listAddresses({ ...records, suggestion: many }, '2026-05-12');
    expect(found.has('/suggestions/page/3/')).toBe(true);
    expect(found.has('/suggestions/page/4/')).toBe(false);
    expect(found.has('/suggestions/page/1/')).toBe(false);
    expect(found.has('/suggestions/law/bench/page/3/')).toBe(true);
  });
});

test('recordAt leads back from the address of every record', () => {
  for (const record of kindNames.flatMap((kind): ContentRecord[] => records[kind])) {
    const address = addressOf(record);
    if (address) expect(recordAt(address)).toEqual({ kind: record.kind, id: record.id });
  }
  expect(recordAt('/laws/bench/calendar.ics')).toEqual({ kind: 'law', id: 'bench' });
  expect(recordAt('/numbers/')).toBeUndefined();
});
