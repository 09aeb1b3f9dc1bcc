import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFontSettings } from '#cli/setup/chinese-font.ts';

it('adds the packaged font to the system’s own instead of replacing them', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'deep', 'fonts.conf');
  writeFontSettings(file, '/fonts/noto');
  const settings = readFileSync(file, 'utf8');
  expect(settings).toContain('<dir>/fonts/noto</dir>');
  expect(settings).toContain('<include ignore_missing="yes">/etc/fonts/fonts.conf</include>');
});
