import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadReleased } from '#records/load-content.ts';
import { listUsedMedia } from '#records/media.ts';
import { SettingError } from '#records/problem.ts';
import { refuseBuild } from './refuse-build.ts';
import { cleanMedia } from './clean-media.ts';

/** Copies the pictures and films that released records use, without what they say of their making, and no other file of the media folder. */
export function mediaCopy(): AstroIntegration {
  let cache = '';
  return {
    name: 'media-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'media');
      },
      'astro:build:done': async ({ dir }) => {
        const { directory, records } = loadReleased();
        for (const path of listUsedMedia(records)) {
          const from = join(directory, path);
          if (!existsSync(from)) continue;
          const to = join(fileURLToPath(dir), path);
          mkdirSync(dirname(to), { recursive: true });
          await refuseBuild(async () => writeFileSync(to, await cleanOnce(from, path, cache)));
        }
      },
    },
  };
}

/** A picture is drawn anew once, and again only when its bytes change. */
async function cleanOnce(file: string, path: string, cache: string): Promise<Buffer> {
  const bytes = readFileSync(file);
  const ending = (path.split('.').at(-1) ?? '').toLowerCase();
  const kept = join(cache, `v2-${createHash('sha256').update(bytes).digest('hex')}.${ending}`);
  if (existsSync(kept)) return readFileSync(kept);
  const clean = await cleanMedia(bytes, ending).catch((cause: unknown) => {
    throw new SettingError(`${path} 打不开 → 用看图软件另存一份再上传`, { cause });
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, clean);
  return clean;
}
