import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/styles');

/** Sheets that a page names: the site's, the courses', the editor's preview, the style page, what teachers print and project, what a lesson's script brings, and those of one page each. */
const ownSheets = [
  ...['site.css', 'study.css', 'preview.css', 'design.css', 'paper.css', 'slides.css', 'learn.css'],
  ...['journey.css', 'numbers.css', 'tally-marks.css'],
];

/** ESLint does not read style sheets; the house's limit holds for them all the same. */
test('no style sheet is longer than 250 lines', () => {
  const long = readdirSync(folder).filter(
    (name) => readFileSync(join(folder, name), 'utf8').split('\n').length > 250,
  );
  expect(long).toEqual([]);
});

const namesIn = (sheet: string): string[] =>
  [...readFileSync(join(folder, sheet), 'utf8').matchAll(/@import '\.\/([^']+)'/g)].flatMap(
    ([, name = '']) => [name, ...namesIn(name)],
  );

test('every style sheet is part of one that pages name', () => {
  const held = new Set(ownSheets.flatMap((name) => [name, ...namesIn(name)]));
  expect(readdirSync(folder).filter((name) => !held.has(name))).toEqual([]);
});

test('the preview beside a form holds all that pages of records are drawn with', () => {
  const held = namesIn('preview.css');
  for (const sheet of ['site.css', 'study.css'])
    expect(namesIn(sheet).filter((name) => !held.includes(name))).toEqual([]);
});
