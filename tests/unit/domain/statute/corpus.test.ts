import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listArticles } from '#domain/statute/access.ts';
import { normaliseStatute } from '#domain/statute/normalise.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { printStatute } from '#domain/statute/print.ts';
import { makeStatutes } from '../../../support/statutes/make-statutes.ts';

const directory = process.env['CORPUS_DIR'];
const real = directory
  ? readdirSync(directory)
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }))
  : [];

test('made statutes give the articles they were made with, and no doubt', () => {
  for (const { text, articles } of makeStatutes(60)) {
    const { statute, problems } = parseStatute(text);
    expect(listArticles(statute)).toHaveLength(articles);
    expect(problems).toEqual([]);
  }
});

test('made and real statutes print as their normalised text', () => {
  for (const { file, text } of [...makeStatutes(30, 2), ...real]) {
    expect(printStatute(parseStatute(text).statute), file).toBe(normaliseStatute(text));
  }
});
