import { expect, test } from '../support/e2e/test.ts';
import { box, count, near, results, search } from '../support/search/search-page.ts';

test('results come while one types, and the box and the history go together', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('充电');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(results(page).first()).toBeVisible();
  const before = await count(page).textContent();
  await box(page).fill('充电 罚款');
  await expect(count(page)).not.toHaveText(before ?? '');
  await page.goBack();
  await expect(box(page)).toHaveValue('充电');
  await expect(count(page)).toHaveText(before ?? '');
});

test('nothing is looked for while an input method composes', async ({ page }) => {
  await page.goto('/search/');
  const session = await page.context().newCDPSession(page);
  await box(page).focus();
  for (const text of ['g', 'ga', "ga'o"])
    await session.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await page.locator('[data-search-words]').textContent()).toBe('');
  await session.send('Input.insertText', { text: '充电' });
  await expect(results(page).first()).toBeVisible();
});

test('one character waits for Enter', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('电');
  await expect(page.locator('[data-search-words]')).toContainText('按回车');
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
});

test('arrows walk through the results, Enter opens one', async ({ page }) => {
  await search(page, '充电');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = results(page).nth(1).getByRole('link').first();
  await expect(second).toBeFocused();
  const href = await second.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.search}` === href);
});

test('arrows reach what may help where nothing was found, and the tab is named after the words', async ({
  page,
}) => {
  await search(page, 'jzdt');
  await expect(near(page).getByRole('link').first()).toBeVisible();
  await expect(page).toHaveTitle(/^jzdt｜/);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(near(page).getByRole('link').first()).toBeFocused();
});

test('paragraphs that are pasted are looked for one by one', async ({ page }) => {
  await page.goto('/search/');
  await box(page).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '（一）使用符合国家标准的充电设备；\r\n（四）发现充电异常的，\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(box(page)).toHaveValue('（一）使用符合国家标准的充电设备； （四）发现充电异常的，');
  await expect(results(page).first()).toBeVisible();
});

test('going back leads to the word before, though none was sent off', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('电梯');
  await expect(page).toHaveURL(/q=%E7%94%B5%E6%A2%AF$/);
  await box(page).fill('罚款');
  await expect(page).toHaveURL(/q=%E7%BD%9A%E6%AC%BE$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('电梯');
});
