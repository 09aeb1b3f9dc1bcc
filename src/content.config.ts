import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { type Kind, kindNames } from '#model/kinds.ts';
import { loadReleased } from '#records/load-content.ts';
import type { ContentRecord } from '#records/record.ts';

/** One reading of the content folder serves every collection; a change while developing reads it anew. */
let released: ReturnType<typeof loadReleased> | undefined;
const readOnce = () => (released ??= loadReleased());

/** The words of statutes stay in their files, so that thousands of them do not pass through Astro's store. */
const bodyOf = (record: ContentRecord) => (record.kind === 'text' ? '' : record.body);

const loaderOf = (kind: Kind): Loader => ({
  name: `records-${kind}`,
  load: ({ store, watcher }) => {
    const fill = () => {
      store.clear();
      for (const { id, data, path, file, bodyLine, ...record } of readOnce().records[kind])
        store.set({
          id,
          data: {
            data,
            path,
            file,
            bodyLine,
            body: bodyOf({ id, data, path, file, bodyLine, ...record }),
          },
        });
    };
    fill();
    watcher?.add(readOnce().directory);
    watcher?.on('change', () => {
      released = undefined;
      fill();
    });
    return Promise.resolve();
  },
});

/** Records were checked against the model when they were read; Astro only carries them. */
const collectionOf = (kind: Kind) => defineCollection({ loader: loaderOf(kind), schema: z.any() });

export const collections = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, collectionOf(kind)])),
  site: defineCollection({
    loader: {
      name: 'site',
      load: ({ store }) => {
        const { site, now } = readOnce();
        store.clear();
        store.set({ id: 'site', data: { site, now } });
        return Promise.resolve();
      },
    },
    schema: z.any(),
  }),
};
