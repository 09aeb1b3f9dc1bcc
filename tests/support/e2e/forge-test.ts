import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { printAdminPage } from '#integrations/admin/page.ts';
import type { Site } from '#model/site.ts';
import { Forge, type ForgeKind } from '../forge/serve.ts';
import { expect, test as base } from './test.ts';
import { type ServedSite, serveSite } from './served-site.ts';

/** A test of the editor on a public site whose `site.yaml` names a forge: ours. */
export const test = base.extend<{
  forgeKind: ForgeKind;
  review: boolean;
  forge: Forge;
  /** Where Decap asks: GitHub's address cannot be another, so what goes there is led to ours. */
  api: string;
  site: ServedSite;
}>({
  forgeKind: ['GitLab', { option: true }],
  review: [true, { option: true }],
  // Decap asks for what may not be there and is told 404; what it drops is named `Object`, and each file of a list by its path.
  expectedErrors:
    /^Object$|status of 40[14]|登录已经失效|别人在您打开以后改过|连不上|ERR_FAILED|^failed to load file/,
  forge: async ({ forgeKind }, use) => {
    const forge = await new Forge(forgeKind).start();
    await use(forge);
    forge.stop();
  },
  api: async ({ forge, forgeKind, context }, use) => {
    if (forgeKind !== 'GitHub') return use(forge.address);
    const api = 'https://api.github.com';
    await context.route(`${api}/**`, async (route) => {
      const url = route.request().url().replace(api, forge.address);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await use(api);
  },
  allowedOrigin: ({ forge, api }, use) => use(`${forge.address} ${api}`),
  site: async ({ forge, forgeKind, review }, use) => {
    const cms = {
      forge: forgeKind,
      ...(forgeKind === 'GitHub' ? { relay: forge.address } : { url: forge.address }),
      repository: 'qingliu/content',
      branch: 'main',
      clientId: 'lawecho',
      folder: 'content',
      review,
    };
    const adminPage = printAdminPage({ name: '座椅回声', cms } as Site, adminFiles());
    const site = await serveSite('none', { adminPage });
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});

export { expect };

function adminFiles(): { scripts: string[]; styles: string[]; preview: string[] } {
  const names = readdirSync('dist/admin');
  return {
    scripts: names.filter((name) => /^cms-.*\.js$/.test(name)),
    styles: names.filter((name) => /^cms-.*\.css$/.test(name)),
    preview: names.filter((name) => /^preview-.*\.css$/.test(name)),
  };
}

/** Goes through the log-in of the forge and back. */
export async function logInAtForge(page: Page, kind: ForgeKind): Promise<void> {
  await page.goto('/admin/');
  await page.getByRole('button', { name: `用 ${kind} 登录` }).click();
  await page.getByRole('link', { name: '内容', exact: true }).waitFor();
}
