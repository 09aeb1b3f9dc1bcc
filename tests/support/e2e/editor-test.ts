import type { Page } from '@playwright/test';
import { type EditorSite, startEditorSite } from './editor-site.ts';
import { expect, test as base } from './test.ts';

/** A test against a site that an editor has started; addresses are that site's. */
export const test = base.extend<object, { editor: EditorSite }>({
  editor: [
    async ({}, use) => {
      const editor = await startEditorSite();
      await use(editor);
      await editor.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ editor }, use) => use(editor.address),
});

export { expect };

/** Opens the editor and comes in. */
export async function logIn(page: Page): Promise<void> {
  await page.goto('/admin/');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('link', { name: '内容', exact: true }).waitFor();
}

/** Opens the form for a new record of a kind. */
export async function openNew(page: Page, kind: string): Promise<void> {
  await logIn(page);
  await openNewHere(page, kind);
}

/** The same for one who is logged in. */
export async function openNewHere(page: Page, kind: string): Promise<void> {
  await page.goto(`/admin/#/collections/${kind}/new`);
}

/** Opens a record from the list of its kind, by a part of its name. */
export async function openRecord(page: Page, kind: string, name: string): Promise<void> {
  await logIn(page);
  await page.goto(`/admin/#/collections/${kind}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByLabel('编号', { exact: true })).not.toHaveValue('');
}

/** Picks a word of a list. */
export async function choose(page: Page, label: string, word: string): Promise<void> {
  await page.getByLabel(label).first().click();
  await page.getByRole('option', { name: word, exact: true }).click();
}

export async function publishNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('立即发布', { exact: true }).click();
}

/** Moves a record on under review. */
export async function setStatus(page: Page, status: string): Promise<void> {
  await page.getByRole('button', { name: /^状态/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await expect(page.getByRole('button', { name: `状态: ${status}` })).toBeVisible();
}

/** Saves and waits until the CMS says so. */
export async function save(page: Page): Promise<void> {
  await publishNow(page);
  await expect(page.getByText('内容已保存')).toBeVisible();
}
