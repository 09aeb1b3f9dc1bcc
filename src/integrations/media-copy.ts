import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadReleased } from '#records/load-content.ts';
import { listUsedMedia } from '#records/media.ts';

/** Copies the pictures that released records use, and no other file of the media folder. */
export function mediaCopy(): AstroIntegration {
  return {
    name: 'media-copy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { directory, records } = loadReleased();
        for (const path of listUsedMedia(records)) {
          const from = join(directory, path);
          if (!existsSync(from)) continue;
          const to = join(fileURLToPath(dir), path);
          mkdirSync(dirname(to), { recursive: true });
          cpSync(from, to);
        }
      },
    },
  };
}
