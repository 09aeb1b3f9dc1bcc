import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/styles');

/** Of the site, of the style page, of what teachers print and project, what a lesson's script brings, and of one page each. */
const ownSheets = [
  ...['site.css', 'design.css', 'paper.css', 'slides.css', 'learn.css'],
  ...['journey.css', 'numbers.css', 'tally-marks.css'],
];

/** ESLint does not read style sheets; the house's limit holds for them all the same. */
test('no style sheet is longer than 250 lines', () => {
  const long = readdirSync(folder).filter(
    (name) => readFileSync(join(folder, name), 'utf8').split('\n').length > 250,
  );
  expect(long).toEqual([]);
});

test('every style sheet is part of the site’s one sheet, or stands for the pages of one kind', () => {
  const site = readFileSync(join(folder, 'site.css'), 'utf8');
  const loose = readdirSync(folder).filter(
    (name) => !ownSheets.includes(name) && !site.includes(`'./${name}'`),
  );
  expect(loose).toEqual([]);
});
