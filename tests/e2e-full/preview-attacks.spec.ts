import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { type Kind, kindNames } from '#model/kinds.ts';
import { findActive } from '../support/attacks/find-active.ts';
import { readAttacks } from '../support/attacks/read-attacks.ts';
import { logIn, openNewHere } from '../support/e2e/editor-test.ts';
import { type ServedSite, serveSite } from '../support/e2e/served-site.ts';
import { addAttacked } from '../support/records/attacked.ts';

/** The editor on records that are under attack in every field, with what went wrong in it. */
const test = base.extend<{ harm: string[] }, { site: ServedSite }>({
  site: [
    async ({}, use) => {
      const source = mkdtempSync(join(tmpdir(), 'attacks-'));
      const folder = join(source, 'minimal');
      cpSync('tests/fixtures/minimal', folder, { recursive: true });
      const write = (file: string, words: string): void => writeFileSync(join(folder, file), words);
      const remove = (file: string): void => rmSync(join(folder, file));
      addAttacked({ folder, write, remove }, await readAttacks(), 12);
      const site = await serveSite('fs', { source: folder });
      await use(site);
      await site.stop();
      rmSync(source, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
  harm: async ({ page, context, baseURL }, use) => {
    const harm: string[] = [];
    page.on('dialog', (dialog) => {
      // Whoever leaves a form is asked about what was typed.
      if (dialog.type() !== 'beforeunload') harm.push(`弹出 ${dialog.message()}`);
      void dialog.accept();
    });
    context.on('page', () => harm.push('开了新窗口'));
    page.on('pageerror', ({ message }) => harm.push(`脚本出错 ${message}`));
    context.on('request', (request) => {
      const isOwn =
        request.url().startsWith(`${baseURL}/`) || /^(?:blob|data):/.test(request.url());
      if (!isOwn) harm.push(`请求 ${request.url()}`);
    });
    await use(harm);
  },
});

/** Without the policy, so that only what is drawn can save the editor. */
test.use({ bypassCSP: true });

const formOf = '[class*="ControlPaneContainer"]';

/** Types into every box of the form at once, then touches all that is drawn beside it; what could act there. */
async function drawAttack(page: Page, attack: string, mark: string): Promise<string[]> {
  await page.evaluate(
    ([form, words, first]) => {
      const boxes = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        `${form} input[type="text"]:not([role]), ${form} textarea`,
      );
      boxes.forEach((box, index) => {
        const type = box instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
        const set = Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set;
        set?.call(box, index === 0 ? `${first} ${words}` : words);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    [formOf, attack, mark] as const,
  );
  const preview = page.frameLocator('#preview-pane');
  await preview.getByText(mark).first().waitFor();
  const body = preview.locator('main');
  await body.evaluate((main) => {
    const events = [
      'mouseover',
      'pointerenter',
      'focus',
      'load',
      'error',
      'toggle',
      'animationend',
    ];
    for (const element of main.querySelectorAll('*'))
      for (const name of events) element.dispatchEvent(new Event(name));
  });
  return body.evaluate(findActive);
}

/** One by one where the ways to draw a body differ; elsewhere a handful at a time. */
const handful: Partial<Record<Kind, number>> = { lesson: 1, story: 1, text: 1 };

for (const kind of kindNames)
  test(`an attack in every box of a form of ${kind} runs nowhere beside it`, async ({
    page,
    harm,
  }) => {
    const attacks = joinAttacks(await readAttacks(), handful[kind] ?? 8);
    await logIn(page);
    await openNewHere(page, kind);
    await page.locator(`${formOf} textarea`).first().waitFor();
    for (const [index, attack] of attacks.entries()) {
      const active = await drawAttack(page, attack, `第${index}次`);
      harm.push(...active.map((one) => `${one}：${attack}`));
    }
    expect(harm).toEqual([]);
  });

const joinAttacks = (attacks: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(attacks.length / size) }, (_, index) =>
    attacks.slice(index * size, (index + 1) * size).join('\n\n'),
  );

test('records under attack run nowhere in the lists, and what is opened draws no harm', async ({
  page,
  harm,
}) => {
  await logIn(page);
  for (const kind of kindNames) {
    await page.goto(`/admin/#/collections/${kind}`);
    const entries = page.locator(`a[href*="/collections/${kind}/entries/"]`);
    await entries.first().waitFor();
    const addresses = await entries.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((path) => path.includes('bad-')),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses.slice(0, 4)) {
      await page.goto(`/admin/${address}`);
      const body = page.frameLocator('#preview-pane').locator('main');
      await body.waitFor();
      harm.push(...(await body.evaluate(findActive)).map((one) => `${address} ${one}`));
    }
  }
  expect(harm).toEqual([]);
});
