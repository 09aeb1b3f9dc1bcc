import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadReleased } from '#records/load-content.ts';
import { bundleAdmin } from './admin/bundle.ts';
import { printAdminPage } from './admin/page.ts';

/** Builds the CMS into /admin/: one script, cached by what it is made of, and one page that carries the settings. */
export function adminBundle(): AstroIntegration {
  let project = '';
  return {
    name: 'admin-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:start': async () => {
        await bundleAdmin(project);
      },
      'astro:build:done': async ({ dir }) => {
        const bundle = await bundleAdmin(project);
        const admin = join(fileURLToPath(dir), 'admin');
        cpSync(bundle.folder, admin, { recursive: true });
        const { site } = loadReleased();
        writeFileSync(join(admin, 'index.html'), printAdminPage(site, bundle));
      },
    },
  };
}
