import { listCollections } from '#cms/config/collections.ts';
import { kindNames } from '#model/kinds.ts';
import { expect, logIn, test as base } from '../support/e2e/editor-test.ts';
import { findEnglish } from '../support/e2e/find-english.ts';
import { type ServedSite, serveSite } from '../support/e2e/served-site.ts';

const test = base.extend<{ site: ServedSite }>({
  baseURL: ({ site }, use) => use(site.address),
  site: async ({}, use) => {
    const site = await serveSite('fs');
    await use(site);
    await site.stop();
  },
});

test('an editor reads no English sentence before she is in, in the list of a kind, or among the media', async ({
  page,
}) => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: '登录' }).waitFor();
  expect(await findEnglish(page)).toEqual([]);
  await logIn(page);
  for (const { name } of listCollections('') as { name: string }[]) {
    await page.goto(`/admin/#/collections/${name}`);
    await page.getByRole('heading').first().waitFor();
    await expect(page.locator('main a, [class*=Card] a').first()).toBeVisible();
    expect(await findEnglish(page), name).toEqual([]);
  }
  await page.getByRole('button', { name: '媒体' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await findEnglish(page)).toEqual([]);
});

for (const kind of kindNames)
  test(`an editor reads no English sentence in the form of a new ${kind}, its lists opened`, async ({
    page,
  }) => {
    await logIn(page);
    await page.goto(`/admin/#/collections/${kind}/new`);
    await page.getByLabel('编号', { exact: true }).waitFor();
    for (const name of ['展开', /^(新增|添加)/])
      await page
        .getByRole('button', { name })
        .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
    expect(await findEnglish(page)).toEqual([]);
  });
