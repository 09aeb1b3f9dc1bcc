import { expect, test as base } from '@playwright/test';

/** Every end-to-end test also fails on a console error, a request to another origin, or a cookie. */
export const test = base.extend<{ quiet: void; expectedErrors: RegExp; allowedOrigin: string }>({
  /** Where else a page may ask, apart by spaces: the forge that `site.yaml` names. */
  allowedOrigin: ['', { option: true }],
  /** What the console may say in a test of what goes wrong; Decap drops a refused save as `Object`. */
  expectedErrors: [/^$/, { option: true }],
  quiet: [
    async ({ page, context, baseURL, expectedErrors, allowedOrigin }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => {
        if (!expectedErrors.test(message)) complaints.push(`脚本出错：${message}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !expectedErrors.test(message.text()))
          complaints.push(`控制台：${message.text()}`);
      });
      context.on('request', (request) => {
        if (![baseURL, ...allowedOrigin.split(' ')].some((origin) => isOwn(request.url(), origin)))
          complaints.push(`站外请求：${request.url()}`);
      });
      await use();
      for (const cookie of await context.cookies()) complaints.push(`Cookie：${cookie.name}`);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function isOwn(url: string, baseURL: string | undefined): boolean {
  return (Boolean(baseURL) && url.startsWith(`${baseURL}/`)) || /^(data|blob|about):/.test(url);
}
