import { expect, test } from '../support/e2e/test.ts';
import { near, results, search } from '../support/search/search-page.ts';

test('every way of writing an article leads to it', async ({ page }) => {
  for (const query of ['第32条', '第３２条', '第32條', '第三十二条']) {
    await search(page, query);
    await expect(results(page).first().locator('.passages a').first()).toHaveAttribute(
      'href',
      /#art_32$/,
    );
  }
});

test('traditional characters, other names, pinyin and citations help', async ({ page }) => {
  await search(page, '電動自行車');
  await expect(results(page).first()).toContainText('电动自行车');
  await search(page, '电动车');
  await expect(near(page)).toContainText('换一个叫法：电动自行车');
  await search(page, 'jzdt');
  await expect(near(page).getByRole('link').first()).toContainText('加装电梯');
  await search(page, '《电动自行车条例》第8条');
  await expect(near(page).getByRole('link').first()).toHaveAttribute('href', /#art_8$/);
});

test('it works where the browser cannot cut words', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await search(page, '充电');
  await expect(results(page).first()).toBeVisible();
  await search(page, '充电头盔');
  await expect(near(page)).toContainText('近似结果');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box leads to all titles and says why', async ({ page }) => {
    await page.goto('/');
    await page.locator('header input[type=search]').fill('电梯');
    await page.locator('header form button').click();
    await expect(page.getByText('没有开 JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '全部标题' }).click();
    await expect(page.getByRole('link', { name: /加装电梯条例/ }).first()).toBeVisible();
  });
});
