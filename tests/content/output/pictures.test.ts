import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { builtFolder, listPages } from '../../support/output/site.ts';

const folder = builtFolder();
const named = listPages(folder).flatMap((page) => {
  const html = readFileSync(join(folder, page), 'utf8');
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
  return picture ? [new URL(picture).pathname] : [];
});

it('stands behind every page that names a share picture, 1200 by 630, at most 80 kB', async () => {
  const faults: string[] = [];
  for (const address of named) {
    const file = join(folder, address);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    const { format, width, height } = bytes ? await sharp(bytes).metadata() : {};
    if (format !== 'png' || width !== 1200 || height !== 630 || (bytes?.length ?? 0) > 80_000)
      faults.push(`${address} ${format} ${width}×${height} ${bytes?.length}`);
  }
  expect(faults).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});
