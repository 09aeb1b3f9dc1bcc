import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNodes } from '#domain/statute/access.ts';
import { normaliseStatute } from '#domain/statute/normalise.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { printStatute } from '#domain/statute/print.ts';
import { statuteLines } from '../../../support/statutes/arbitrary-lines.ts';
import { runs } from '../../../support/runs.ts';

/** What is left of a text once everything that normalising may touch is taken away. */
function wordsOf(text: string): string {
  return text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      line.replace(
        /[\s\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g,
        '',
      ),
    )
    .filter((line) => !/^(?:<!--.*-->|-{3,}|\*{3,}|_{3,})$/.test(line))
    .join('')
    .replace(/[#*]/g, '');
}

function checkRoundTrip(text: string): void {
  const { statute, problems } = parseStatute(text);
  const normal = normaliseStatute(text);
  expect(printStatute(statute)).toBe(normal);
  expect(normaliseStatute(normal)).toBe(normal);
  expect(wordsOf(normal)).toBe(wordsOf(text));
  const ids = listNodes(statute).map(({ eId }) => eId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_-]*$/);
  const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).length;
  for (const { line, column } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

// Long texts on a busy machine take more than the usual five seconds.
describe('any text whatever', { timeout: 60_000 }, () => {
  test('survives the round trip: nothing thrown, no word lost, every id used once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkRoundTrip), {
      numRuns: runs(200),
      seed: 1,
    });
  });

  test('survives it when built from the lines that statutes are made of', () => {
    fc.assert(fc.property(statuteLines, checkRoundTrip), { numRuns: runs(1500), seed: 1 });
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\u3000\u200b\n'],
    ['a NUL', '第一条 甲\u0000乙。\u0000'],
    ['a lone surrogate', '第一条 \ud800。\n\udc00'],
    ['a mark alone', '#\n<!-- INFO END -->\n**'],
  ])('survives %s', (_, text) => {
    checkRoundTrip(text);
  });

  test.each([
    ['one endless line', '第一条 '.repeat(60_000)],
    ['inner spaces without end', `第一条 甲${' '.repeat(100_000)}乙。`],
    ['brackets without end', '（'.repeat(100_000)],
    [
      'ten thousand articles',
      Array.from({ length: 10_000 }, (_, n) => `第${n + 1}条 甲。`).join('\n'),
    ],
    ['a table of contents without end', `目录\n${'第一章 甲\n'.repeat(20_000)}`],
  ])('survives %s', (_, text) => {
    const { statute } = parseStatute(text);
    expect(printStatute(statute)).toBe(normaliseStatute(text));
  });
});
