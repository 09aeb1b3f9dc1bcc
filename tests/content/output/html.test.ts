import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import rules from '../../../.htmlvalidate.mjs';
import { builtFolder, listPages } from '../../support/output/site.ts';

it('is valid HTML on every page', () => {
  const folder = builtFolder();
  const validator = new HtmlValidate(rules);
  const faults = listPages(folder).flatMap((file) => {
    const report = validator.validateStringSync(readFileSync(join(folder, file), 'utf8'), file);
    return report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${file}:${line}:${column}  ${ruleId}  ${message}`,
      ),
    );
  });
  expect(faults).toEqual([]);
});
