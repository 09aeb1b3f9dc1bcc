import { expect, logInAtForge, test } from '../support/e2e/forge-test.ts';
import { openNewHere, publishNow, setStatus } from '../support/e2e/editor-test.ts';

for (const forgeKind of ['GitLab', 'Forgejo', 'GitHub'] as const)
  test.describe(`${forgeKind}, reviewed`, () => {
    test.use({ forgeKind });

    test('a record goes through a merge request to the public', async ({ page, forge }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logInAtForge(page, forgeKind);
      await openNewHere(page, 'term');
      await page.getByLabel('编号', { exact: true }).fill('bench');
      await page.getByLabel('术语', { exact: true }).fill('长椅');
      await page.getByLabel('拼音', { exact: true }).fill('cháng yǐ');
      await page.getByLabel('解释', { exact: true }).fill('可以坐几个人的椅子。');
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await setStatus(page, '待审');
      await setStatus(page, '就绪');
      expect(forge.repository.read('main', 'content/glossary/bench.md')).toBeUndefined();
      await publishNow(page);
      await expect(page.getByText('内容已发布')).toBeVisible();
      expect(forge.repository.read('main', 'content/glossary/bench.md')).toContain('term: 长椅');
      expect(forge.repository.commits.map(({ message }) => message)).toEqual([
        '新建术语：bench',
        '新建术语：bench',
      ]);
    });
  });

for (const forgeKind of ['GitLab', 'Forgejo', 'GitHub'] as const)
  test.describe(`${forgeKind}, published at once`, () => {
    test.use({ forgeKind, review: false });
    const path = 'content/suggestions/sign.md';

    test('who saves second is told, and nothing of either is lost', async ({ page, forge }) => {
      await logInAtForge(page, forgeKind);
      await page.goto('/admin/#/collections/suggestion/entries/sign');
      await page.getByLabel('标题', { exact: true }).fill('椅子旁边写上谁管');
      forge.repository.change('main', path, '坏了不知道找谁。', '坏了该找谁，没写。');
      await publishNow(page);
      const panel = page.getByRole('alert').filter({ hasText: '别人刚改过这一条' });
      await expect(panel).toContainText('写上　原声：坏了该找谁，没写。');
      await page.getByLabel('原声').fill('坏了该找谁，没写。');
      await panel.getByRole('button', { name: '改好了，可以存' }).click();
      await publishNow(page);
      await expect(page.getByText('内容已保存')).toBeVisible();
      const saved = forge.repository.read('main', path);
      expect(saved).toContain('title: 椅子旁边写上谁管');
      expect(saved).toContain('voice: 坏了该找谁，没写。');
      expect(forge.repository.commits.at(-1)?.message).toBe('修改建议：sign');
    });

    test('a log-in that runs out, and a line that breaks, lose no word', async ({
      page,
      forge,
      api,
      context,
    }) => {
      await logInAtForge(page, forgeKind);
      await page.goto('/admin/#/collections/suggestion/entries/sign');
      await page.getByLabel('标题', { exact: true }).fill('椅子旁边写上谁管');
      forge.login.expire();
      await publishNow(page);
      await expect(page.getByText(/登录已经失效。打的字都还在/)).toBeVisible();
      const other = await context.newPage();
      await other.goto('/admin/');
      await other.getByRole('button', { name: `用 ${forgeKind} 登录` }).click();
      await other.getByRole('link', { name: '内容', exact: true }).waitFor();
      const broken = page.waitForRequest(`${api}/**`);
      await page.route(`${api}/**`, (route) => route.abort());
      await publishNow(page);
      await broken;
      await page.unroute(`${api}/**`);
      // Decap itself tries again, for up to a minute, before it gives up and says so.
      await expect(page.getByText('内容已保存')).toBeVisible({ timeout: 60_000 });
      expect(forge.repository.read('main', path)).toContain('title: 椅子旁边写上谁管');
    });
  });
