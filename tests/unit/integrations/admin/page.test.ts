import { expect, it } from 'vitest';
import { printPolicy } from '#integrations/admin/policy.ts';
import { printAdminPage } from '#integrations/admin/page.ts';
import { siteSchema } from '#model/site.ts';

const site = siteSchema.parse({
  schemaVersion: 1,
  name: '立法回声',
  subtitle: '联系点',
  description: '介绍',
  organiser: '单位',
  contact: { phone: '0599-555 0100' },
  cms: {
    forge: 'Forgejo',
    url: 'https://git.example.org/',
    repository: 'wanglan/lawecho',
    clientId: 'abc</script>',
  },
});

it('lets the editor talk to this site and the forge, and runs no code from a string', () => {
  const policy = printPolicy(site.cms);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' blob: https://git.example.org;");
  expect(policy).not.toContain('unsafe-eval');
  expect(printPolicy(undefined)).not.toContain('http');
});

it('carries the settings as data that cannot end its script, and stays out of search engines', () => {
  const page = printAdminPage(site, {
    scripts: ['cms-1.js'],
    styles: ['cms-1.css'],
    preview: ['preview-1.css'],
  });
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).toContain('noindex');
  expect(page).toContain('"publicContacts":["0599-555 0100"]');
  expect(page).toContain('src="/admin/cms-1.js"');
});
