import type { AstroIntegration } from 'astro';
import { loadReleased } from '#records/load-content.ts';

/** Stops `astro build` before anything is made when a record is wrong; Astro itself would carry on and exit 0. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') loadReleased();
      },
    },
  };
}
