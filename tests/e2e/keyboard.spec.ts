import type { Page } from '@playwright/test';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

/** Enough to pass the header, the first sections and, on most pages, the footer. */
const steps = 40;

type Stop = { where: string; fault?: string };

/** Runs in the page: what has the focus, and whether a reader can see that it has. */
async function describeFocus(): Promise<Stop | undefined> {
  // The page scrolls to the focus in the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const order = [...document.querySelectorAll('*')].indexOf(element);
  const where = `${order} ${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 20)}`;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return { where, fault: '看不见' };
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
    return { where, fault: '在屏幕之外' };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  if (!outlined && boxShadow === 'none') return { where, fault: '没有焦点框' };
  const seen = [0.5, 0.1, 0.9].some((part) => {
    const top = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return seen ? { where } : { where, fault: '被别的东西盖住' };
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

for (const { kind, address } of samplePages())
  test(`${kind} ${address} can be walked with the Tab key`, async ({ page }) => {
    await page.goto(address);
    const stops = await walk(page);
    expect(stops.filter(({ fault }) => fault)).toEqual([]);
    expect(stops.length).toBeGreaterThan(3);
    const repeated = stops.filter(
      ({ where }, n) => stops.findIndex((stop) => stop.where === where) !== n,
    );
    expect(repeated, 'the focus goes round in a circle').toEqual([]);
  });

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toBeVisible();
  await expect(skip).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(
    true,
  );
});

test('the menu of a phone opens and closes by key', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  const button = page.locator('header button[aria-controls]').first();
  const link = page.locator('header nav a').first();
  await expect(link).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(link).toBeHidden();
});
