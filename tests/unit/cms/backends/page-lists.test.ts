import { Map } from 'immutable';
import { expect, it } from 'vitest';
import type { BackendClass } from '#cms/backends/backend.ts';
import { pageLists } from '#cms/backends/page-lists.ts';

const names = Array.from({ length: 250 }, (_, index) => `suggestions/${index}.md`);
const Paged = pageLists(
  class {
    entriesByFolder = () => Promise.resolve([...names]);
  } as unknown as BackendClass,
);

it('a long list comes by the page, in its order, and ends; a search still reads all of it', async () => {
  const backend = new Paged({});
  const first = (await backend.entriesByFolder('suggestions', 'md', 1)) as string[];
  const [symbol] = Object.getOwnPropertySymbols(first);
  let cursor = (first as never)[symbol as never] as {
    actions: string[];
    meta: object;
    data: object;
  };
  const seen = [...first];
  while (cursor.actions.includes('next')) {
    const position = { data: Map(cursor.data), meta: Map(cursor.meta) };
    const next = (await backend.traverseCursor(position as never, 'next')) as {
      entries: string[];
      cursor: typeof cursor;
    };
    expect(next.entries.length).toBeGreaterThan(0);
    seen.push(...next.entries);
    cursor = next.cursor;
  }
  expect(first.length).toBeLessThan(names.length);
  expect(seen).toEqual(names);
  expect(await backend.allEntriesByFolder('suggestions', 'md', 1)).toEqual(names);
});
